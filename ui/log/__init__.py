"""The log of sessions from the window: kept while one is played, and its pages."""
