"""The buttons, labels and handles that every part of the window is made of."""
