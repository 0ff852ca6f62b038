"""The program of the main window's tests, for the pages of a session."""

from tests.ui.window.test_main_window import start, wall  # noqa: F401
