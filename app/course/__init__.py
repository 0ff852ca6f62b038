"""The log of sessions, the course that they make, and its calendar."""
