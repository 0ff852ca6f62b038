"""Takes pictures of windows and looks whether their words are whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.gallery.checks import Found
from ui.gallery.legibility import cut_texts, hidden_names, hidden_words

if TYPE_CHECKING:
    from ui.gallery.shots import Size
    from ui.main import Program


class Seen(NamedTuple):
    """A picture, and what was found in it."""

    image: QImage
    found: Found


@dataclass(frozen=True, slots=True)
class Camera:
    """Takes pictures of the sizes that are wanted."""

    sizes: tuple[Size, ...] = ()
    """No sizes: every one."""

    def wants(self, size: Size) -> bool:
        """Return whether pictures of a size are wanted."""
        return not self.sizes or size in self.sizes

    def __call__(self, program: Program, size: Size) -> Seen | None:
        """Return the window as it looks once everything in it has come to rest; None: not wanted."""
        if not self.wants(size):
            return None
        window = program.window
        for _ in range(3):
            window.resize(*size)  # Once it has laid itself out anew it may become smaller than before.
            QApplication.processEvents()
            window.canvas.complete()
            program.close_ups.finish()
            program.guide.hands_free.finish()
        return grabbed(window)


def grabbed(window: QWidget) -> Seen:
    """Return a window as it is, and which of its words are cut or hidden."""
    cut, hidden = cut_texts(window), [*hidden_words(window), *hidden_names(window)]
    faults = [*(f"cut: {words}" for words in cut), *(f"overlapping: {words}" for words in hidden)]
    return Seen(window.grab().toImage(), Found(tuple(faults), {"overlapping": len(hidden), "cut": len(cut)}))
