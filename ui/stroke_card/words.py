"""What the stroke card says, and who says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from PySide6.QtCore import QCoreApplication

from ui.diagram.view import View, ViewChoice

NO_BREAK = "\u00a0"


class Origin(StrEnum):
    """Who says so."""

    SOURCE = "source"
    """The source text."""
    PUBLISHED = "published"
    """A published source, named among the sources."""
    TRADITION = "tradition"
    """Massage schools and textbooks."""
    OURS = "ours"
    """We: an estimate or a decision of this program."""

    @property
    def mark(self) -> str:
        """Return the sign that stands after a text; the signs differ in shape, not in colour."""
        return {"source": "●", "published": "■", "tradition": "◆", "ours": "○"}[self.value]

    @property
    def words(self) -> str:
        """Return what the sign means."""
        return {
            "source": QCoreApplication.translate("StrokeCard", "source"),
            "published": QCoreApplication.translate("StrokeCard", "published"),
            "tradition": QCoreApplication.translate("StrokeCard", "tradition"),
            "ours": QCoreApplication.translate("StrokeCard", "ours"),
        }[self.value]


@dataclass(frozen=True, slots=True)
class Told:
    """A text and who says it."""

    text: str
    origin: Origin

    @property
    def marked(self) -> str:
        """Return the text with its small sign as rich text; the sign never stands alone on a line."""
        if not self.text:
            return ""
        return f"{escape(self.text)}{NO_BREAK}<small><small>{self.origin.mark}</small></small>"

    @property
    def spoken(self) -> str:
        """Return the text for a screen reader, who says so in words."""
        return f"{self.text} ({self.origin.words})" if self.text else ""


@dataclass(frozen=True, slots=True)
class CardWords:
    """Everything that the card says about a stroke; what moves with time comes by its setters."""

    name: str
    term: str
    place: str
    """Which of the strokes it is, as "2 of 9"."""
    does: Told
    contact: Told
    direction: Told
    direction_icon: str
    tempo: Told
    pressure_top: int
    """The highest pressure while pressing, 0-10."""
    pressure: Told
    """The same in words, with that of the return."""
    caution: Told
    often_wrong: Told
    stance: Told

    def origins(self) -> list[Origin]:
        """Return who says anything on the card, in the order of the legend."""
        told = (
            self.does, self.contact, self.direction, self.tempo, self.pressure, self.caution, self.often_wrong
        )  # fmt: skip
        said = {each.origin for each in told}
        return [origin for origin in Origin if origin in said]


def legend(origins: Iterable[Origin] = Origin) -> str:
    """Return what the signs mean, as rich text of one line."""
    return "&nbsp; ".join(
        f"<small>{origin.mark}</small>{NO_BREAK}{escape(origin.words)}" for origin in origins
    )


_ARROWS = {
    "arrow-narrow-up": (0, 1),
    "arrow-narrow-down": (0, -1),
    "arrow-narrow-left": (-1, 0),
    "arrow-narrow-right": (1, 0),
}
"""Icons by the way on the body, x to the client's right and y to the head, that they point head up."""


def turned_arrow(icon_name: str, choice: ViewChoice) -> str:
    """Return the arrow that points in the picture as `icon_name` does on a body shown head up."""
    way = _ARROWS.get(icon_name)
    if way is None:
        return icon_name
    view = View.fitted(1000, 1000, choice=choice.whole)
    turned = view.way_px(*way) / view.scale_px
    shown = round(turned.x()), -round(turned.y())
    return next(name for name, points in _ARROWS.items() if points == shown)
