"""The keys of the program: what each does, its name on any keyboard, and the filter that hears it."""
