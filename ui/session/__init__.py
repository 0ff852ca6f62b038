"""A session from its start to its end: the start page, the questions, the hands-free view, the note after."""
