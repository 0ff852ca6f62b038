"""Strokes as motion: paths placed by landmark and offset, legs, easing, both hands."""
