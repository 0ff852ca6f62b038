"""What takes the window's place for a while: the start page, the questions, the hands-free view, the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.diagram.canvas import DiagramCanvas
from ui.kit.controls import Panel
from ui.theme import Theme


class Cover(Panel):
    """Covers everything below the top bar, or the whole window; it may borrow the window's canvas."""

    left = Signal()
    """Somebody wants to leave it: by Esc, or by its own way back."""
    fills_window = False
    """Whether the top bar is covered too."""

    def __init__(self, *, token: str = "paper", parent: QWidget | None = None) -> None:
        super().__init__(token=token, parent=parent)
        self.canvas: DiagramCanvas | None = None

    def lend(self, canvas: DiagramCanvas | None) -> None:
        """Take the window's canvas, or give it back (None). A cover that shows no canvas leaves it alone."""

    def canvas_theme(self, theme: Theme) -> Theme:
        """Return the theme in which the canvas is painted while it is lent."""
        return theme

    def first_focus(self) -> QWidget:
        """Return what has the keyboard when the cover opens."""
        return self
