"""What of the presenter's tools is on: a value that both pictures of the wall are painted from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Tool(StrEnum):
    """What a press on the picture does; one at a time."""

    SPOTLIGHT = "spotlight"
    MAGNIFIER = "magnifier"
    POINTER = "pointer"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class Tools:
    """Blank covers everything; a frozen wall keeps its picture while the session goes on."""

    blank: bool = False
    frozen: bool = False
    unseen: bool = False
    """The wall keeps its picture until the second press, while the presenter looks for a place."""
    tool: Tool | None = None
    at_mm: tuple[float, float] = (0.0, -40.0)
    """Where on the body spotlight, magnifier and pointer are."""
    ink: int = 0
    """Which of the three inks draws."""
    lit: str = ""
    """The landmark whose name is shown; "" for none."""

    @property
    def keeps_picture(self) -> bool:
        """Return whether the wall does not follow the session."""
        return self.frozen or self.unseen

    def toggled(self, tool: Tool) -> Tools:
        """Return this with a tool taken up, or laid down if it was in hand."""
        return replace(self, tool=None if self.tool is tool else tool)
