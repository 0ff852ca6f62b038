"""Playing the session: the one clock, what a person tells it to do, and what a moment means to the window."""
