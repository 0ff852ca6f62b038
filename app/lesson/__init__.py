"""A lesson in front of a class: how far the last row sits, what time was used, what is kept for next week."""
