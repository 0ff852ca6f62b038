"""The canvas and its layers, each in a file that only paints."""
