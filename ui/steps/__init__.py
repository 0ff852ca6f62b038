"""The step list."""
