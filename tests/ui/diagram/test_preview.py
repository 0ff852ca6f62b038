import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.diagram import preview
from ui.diagram.preview import Still
from ui.diagram.view import View, ViewChoice

SIZE = (300, 240)
MARK_MM = (40.0, -60.0)


def seen(choice, size=SIZE):
    return View.fitted(*size, unit=1.0, choice=choice)


def marked(view):
    """A picture with a red spot where a place of the body lies."""
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("red"))
        painter.drawEllipse(view.point_px(*MARK_MM), 9.0, 9.0)
    return image


def laid(still, view):
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    with QPainter(image) as painter:
        still.paint(painter, view, QColor("blue"))
    return image


@pytest.mark.parametrize("most_pixels", [preview.MOST_PIXELS, 1000], ids=["whole", "coarse"])
@pytest.mark.parametrize(
    "choice",
    [
        ViewChoice(zoom=2.0, centre_mm=MARK_MM),
        ViewChoice.named("left"),
        ViewChoice.named("feet-mirrored"),
        ViewChoice.named("right-mirrored"),
    ],
    ids=lambda choice: choice.name,
)
def test_an_older_picture_shows_each_place_where_the_new_one_will(monkeypatch, choice, most_pixels):
    monkeypatch.setattr(preview, "MOST_PIXELS", most_pixels)
    before, after = seen(ViewChoice()), seen(choice)
    shown = laid(Still(marked(before), before), after)
    assert shown.pixelColor(after.point_px(*MARK_MM).toPoint()) == QColor("red")
    away = (after.point_px(*MARK_MM) + QPointF(40, 0)).toPoint()
    assert shown.pixelColor(away) != QColor("red")


def test_what_it_does_not_reach_is_filled():
    before, after = seen(ViewChoice()), seen(ViewChoice(), (500, 240))
    shown = laid(Still(marked(before), before), after)
    assert shown.pixelColor(3, 120) == QColor("blue")
    assert shown.pixelColor(250, 20) == QColor("white")


def test_the_present_picture_is_laid_as_it_is():
    view = seen(ViewChoice())
    image = marked(view)
    assert laid(Still(image, view), view) == image
