"""The diagram as a picture: the window's painters, without a window."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from app.anatomy.tones import DRAWN
from app.session.moment import moment_at
from app.session.timeline import Timeline
from ui.diagram.baking import kept_sprite
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.scene import Scene, Sprites, figures
from ui.diagram.still import Ground, with_path
from ui.diagram.view import WHOLE, View, ViewChoice
from ui.theme import Theme


def render(
    timeline: Timeline,
    t_s: float,
    size_px: tuple[int, int],
    theme: Theme,
    layers: LayerChoice,
    sprites: Sprites = kept_sprite,
    tone: str = DRAWN,
    view: ViewChoice = WHOLE,
) -> QImage:
    """Return the diagram at second `t_s` of a session (clamped to it), opaque.

    The same arguments give the same pixels. Needs a QGuiApplication, for its fonts. Where the baked
    plate cannot be used the body is drawn from its outlines.
    """
    place = View.fitted(*size_px, body=timeline.body, choice=view)
    plate = usable_plate(timeline.body, tone)
    ground = Ground(place, theme, layers, timeline.body, plate)
    moment = moment_at(timeline, t_s)
    image = with_path(ground.painted(), ground, timeline.rows[moment.row])
    scene = Scene.of(timeline, place, theme, layers)
    with QPainter(image) as painter:
        for figure in figures(scene, moment, sprites):
            figure.paint(painter)
    return image
