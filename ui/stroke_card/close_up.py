"""The hand of each stroke from near, its contact lit, for the stroke card; made in a worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from app.anatomy.body import Side
from app.strokes.stroke import Leg, Stroke
from ui.diagram.sprites import PRESSURE_STEPS, Baker, Cutout, Look, Sprite
from ui.diagram.workshop import Workshop
from ui.theme import Theme

PPM = 2.0
"""Pixels per millimetre: a hand of 190 mm is sharp at twice the size at which the card shows it."""
LIT = 0.85
"""Opacity of the contact, which lies on the far side of the hand and shines through it."""


class CloseUps(QObject):
    """Makes the picture of a stroke's hand once for each theme and tells when it is there."""

    made = Signal(object, object)
    """A Stroke and the QImage of its hand, fingers upward."""

    def __init__(self, bake: Baker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bake = bake
        self._made: dict[Look, QImage] = {}
        self._workshop = Workshop("close-up", self)
        self._workshop.done.connect(self._on_done)

    def ask(self, stroke: Stroke, theme: Theme) -> None:
        """Have the picture of a stroke made; `made` brings it, at once if it is there already."""
        look = hand_look(stroke, theme)
        if look in self._made:
            self.made.emit(stroke, self._made[look])
        else:
            self._workshop.ask((look, stroke), lambda: lit_hand(self._bake(look)))

    def finish(self) -> None:
        """Wait for what was asked for."""
        self._workshop.finish()

    def shut(self) -> None:
        """End the worker."""
        self._workshop.close()

    @Slot(object, object)
    def _on_done(self, key: tuple[Look, Stroke], image: object) -> None:
        if isinstance(image, QImage):
            look, stroke = key
            self._made[look] = image
            self.made.emit(stroke, image)


def hand_look(stroke: Stroke, theme: Theme) -> Look:
    """Return the left hand as it is when the stroke presses most."""
    leg = max(stroke.legs, key=_weight)
    pose = leg.pose_end or leg.pose
    halo = theme.hand_halo.name(QColor.NameFormat.HexArgb)
    return Look(pose, pose, 0, PRESSURE_STEPS, 0, 0, Side.LEFT, theme.left.name(), halo, PPM)


def _weight(leg: Leg) -> float:
    return max(pressure for _, pressure in leg.pressure) if leg.pressing else 0.0


def lit_hand(sprite: Sprite) -> QImage:
    """Return a hand with its contact shining through, fingers upward, on nothing."""
    to_picture = QTransform.fromScale(PPM, -PPM)
    ways = [part.to_hand_mm * to_picture for part in (sprite.body, sprite.glow)]
    bounds = ways[0].mapRect(QRectF(sprite.body.image.rect())).toAlignedRect()
    image = QImage(bounds.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for part, way, opacity in _laid(sprite, ways):
            painter.setOpacity(opacity)
            painter.setTransform(way * QTransform.fromTranslate(-bounds.x(), -bounds.y()))
            painter.drawImage(0, 0, part.image)
    return image


def _laid(sprite: Sprite, ways: list[QTransform]) -> tuple[tuple[Cutout, QTransform, float], ...]:
    return (sprite.body, ways[0], 1.0), (sprite.glow, ways[1], LIT)
