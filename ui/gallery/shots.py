"""One picture of the diagram that the gallery shows: what is looked at, and how."""

from __future__ import annotations

from dataclasses import dataclass

from app.anatomy.tones import DRAWN
from app.hands.dress import DRESSED, Dress
from app.session.timeline import Timeline
from ui.diagram.baking import kept_sprite
from ui.diagram.layers import LayerChoice
from ui.diagram.picture import Picture
from ui.diagram.scene import Sprites
from ui.diagram.view import WHOLE, View, ViewChoice
from ui.theme import Theme

Size = tuple[int, int]
"""Width and height, px."""
SIZES_PX: tuple[Size, ...] = ((1024, 768), (3840, 2160))
"""The smallest and the largest screen that the program is looked at on."""


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A picture of the diagram at a second of a session, at any size."""

    kind: str
    """What it is a picture of: "stroke", "body"."""
    what: str
    """Which of these."""
    timeline: Timeline
    t_s: float
    theme: Theme
    layers: LayerChoice
    view: ViewChoice = WHOLE
    tone: str = DRAWN
    dress: Dress = DRESSED
    sizes: tuple[Size, ...] = SIZES_PX
    """In which it is shown."""

    def name(self, size: Size) -> str:
        """Return what the picture of a size is called, with "/" between folder and file."""
        return f"{self.kind}/{self.what}_{size[0]}x{size[1]}_{self.theme.name}"

    def picture(self, size: Size, sprites: Sprites = kept_sprite) -> Picture:
        """Return the picture of a size."""
        place = View.fitted(*size, body=self.timeline.body, choice=self.view)
        return Picture(
            self.timeline, self.t_s, place, self.theme, self.layers, self.tone, sprites, self.dress
        )
