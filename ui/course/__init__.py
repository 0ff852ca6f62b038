"""Clients and their courses: who, how far, the calendar, progress as plots, the log on paper."""
