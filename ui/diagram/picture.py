"""The diagram as a picture: the window's painters, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QImage, QPainter

from app.anatomy.tones import DRAWN
from app.hands.dress import DRESSED, Dress
from app.session.moment import Moment, moment_at
from app.session.timeline import Row, Timeline
from ui.diagram.badge import Badge
from ui.diagram.baking import kept_sprite
from ui.diagram.figures import Figure
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.scene import Scene, Sprites, bare_hands, figures, holds_letters, stacked
from ui.diagram.still import Ground, paint_path, paint_veil, with_path
from ui.diagram.view import WHOLE, View, ViewChoice
from ui.theme import Theme


class Drawn(NamedTuple):
    """A picture with what it was painted from."""

    image: QImage
    still: QImage
    """The same without what moves."""
    ground: Ground
    row: Row
    moment: Moment


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """The diagram at second `t_s` of a session (clamped to it): the same facts give the same pixels.

    Needs a QGuiApplication, for its fonts. Where the baked plate cannot be used the body is drawn from its
    outlines.
    """

    timeline: Timeline
    t_s: float
    view: View
    theme: Theme
    layers: LayerChoice
    tone: str = DRAWN
    sprites: Sprites = kept_sprite
    dress: Dress = DRESSED
    marks_over: bool = False
    """Whether words and arrows are painted over the hands: on paper nothing moves out of their way."""

    finer: float = 1.0
    """So many dots along each side of a pixel body and hands have where it is painted; nothing moves."""

    @property
    def dots(self) -> View:
        """Return where the body lies, in the dots in which it is painted."""
        return self.view.enlarged(self.finer)

    def image(self) -> QImage:
        """Return it as pixels, opaque."""
        return self.drawn().image

    def drawn(self) -> Drawn:
        """Return it as pixels, and what they were painted from."""
        ground = self._ground(self.view)
        moment = moment_at(self.timeline, self.t_s)
        row = self.timeline.rows[moment.row]
        still = with_path(ground.painted(), ground, row)
        image = still.copy()
        with QPainter(image) as painter:
            moving = self._figures(self.view, lettered=holds_letters(self.view))
            for figure in stacked(moving, ground.signs()):
                figure.paint(painter)
        return Drawn(image, still, ground, row, moment)

    def hands(self) -> list[Figure]:
        """Return the hands without their glow, and their letters apart from them."""
        scene = self._scene(self.view, lettered=False)
        return bare_hands(scene, moment_at(self.timeline, self.t_s), self.sprites)

    def paint(self, painter: QPainter) -> None:
        """Paint it onto anything, in `dots`: body and hands are pictures, all else stays lines and text."""
        ground, words = self._ground(self.dots), self._ground(self.view)
        ground.paint(painter)
        moving = self._figures(self.dots, lettered=False)
        letters = [figure for figure in moving if isinstance(figure, Badge)]
        if not self.marks_over:
            self._paint_marks(painter, ground, words)
        for figure in (figure for figure in moving if not isinstance(figure, Badge)):
            figure.paint(painter)
        painter.setOpacity(1.0)
        if self.marks_over:
            self._paint_marks(painter, ground, words)
        self._paint_words(painter, *(sign.paint for sign in words.signs()))
        for letter in letters:
            letter.paint(painter)
        painter.setOpacity(1.0)

    def _paint_marks(self, painter: QPainter, ground: Ground, words: Ground) -> None:
        row = self.timeline.rows[self.timeline.row_at(self.t_s)]
        paint_veil(painter, ground, row)
        self._paint_words(painter, partial(words.paint_words, whole=False))
        paint_path(painter, ground, row)
        self._paint_words(painter, words.paint_dots)

    def _paint_words(self, painter: QPainter, *paints: Callable[[QPainter], None]) -> None:
        """Paint words as they were laid out for the screen: in more dots they might find other places."""
        painter.save()
        painter.scale(self.finer, self.finer)
        for paint in paints:
            paint(painter)
        painter.restore()

    def _ground(self, view: View) -> Ground:
        body = self.timeline.body
        return Ground(view, self.theme, self.layers, body, usable_plate(body, self.tone))

    def _figures(self, view: View, *, lettered: bool) -> list[Figure]:
        return figures(self._scene(view, lettered), moment_at(self.timeline, self.t_s), self.sprites)

    def _scene(self, view: View, lettered: bool) -> Scene:
        # At the wrist a letter may lie on a word; on the back of the hand there is none.
        on_backs = self.marks_over
        return Scene.of(self.timeline, view, self.theme, self.layers, lettered, self.dress, on_backs)


def render(
    timeline: Timeline,
    t_s: float,
    size_px: tuple[int, int],
    theme: Theme,
    layers: LayerChoice,
    sprites: Sprites = kept_sprite,
    tone: str = DRAWN,
    view: ViewChoice = WHOLE,
    dress: Dress = DRESSED,
) -> QImage:
    """Return the diagram, looked at in a way that a person chose, in a picture of this size."""
    place = View.fitted(*size_px, body=timeline.body, choice=view)
    return Picture(timeline, t_s, place, theme, layers, tone, sprites, dress).image()
