"""The session as segments, and the curves of the present cycle."""
