"""The card of the stroke being done."""
