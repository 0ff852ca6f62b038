"""The program as a whole: its first frame, its windows, what it keeps, and what happens when it fails."""
