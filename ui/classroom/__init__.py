"""In front of a class: the wall that the class sees, and the window that only the instructor sees."""
