import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.anatomy.landmarks import body_named
from app.anatomy.measures import body_names
from app.anatomy.relief_arm import PPM, Y_MM, arm, lit_arm
from ui.diagram.arms import paint_arms
from ui.diagram.view import View, ViewChoice, view_names

SKIN = QColor("#E9DACB")


def painted(body, choice=ViewChoice()):  # noqa: B008 - frozen
    view = View.fitted(640, 480, body=body, choice=choice)
    image = QImage(640, 480, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        paint_arms(painter, view, body, SKIN, faint=False)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(480, 640, 4)
    return view, rows[..., 3].astype(int)


@pytest.mark.parametrize("name", body_names())
def test_an_arm_lies_on_each_side_of_every_body_and_none_on_the_body(name):
    body = body_named(name)
    view, alpha = painted(body)
    for side in ("left", "right"):
        x, y = body.landmark("crest_highest", side)
        at = view.point_px(x * 2.25, y)
        assert alpha[round(at.y()), round(at.x())] > 90
        near = view.point_px(x * 1.05, y)
        assert alpha[round(near.y()), round(near.x())] == 0


@pytest.mark.parametrize("name", view_names())
def test_arms_turn_with_the_view_and_thin_out_at_the_pictures_end(body, name):
    view, alpha = painted(body, ViewChoice.named(name))
    for side in (-1, 1):
        middle, end = (view.point_px(side * 229.0, y) for y in (0.0, 230.0))
        assert alpha[round(middle.y()), round(middle.x())] > 90
        assert alpha[min(round(end.y()), 479), min(round(end.x()), 639)] < 12


@pytest.mark.parametrize("direction", [(-0.42, 0.5), (0.42, -0.5), (0.5, 0.42)])
def test_an_arm_is_round_without_steps_or_streaks(direction):
    lit, cover = lit_arm(direction), arm().cover
    for y_mm in range(180, -204, -8):
        row = int((Y_MM[1] - y_mm) * PPM)
        inside = np.flatnonzero(cover[row] > 0.99)[2:-2]
        slope = np.diff(lit[row, inside])
        assert np.abs(slope).max() < 0.03, y_mm
        assert np.abs(np.diff(slope)).max() < 0.012, y_mm
        turns = np.flatnonzero(np.diff(np.sign(slope[np.abs(slope) > 2e-3])))
        assert len(turns) <= 4, y_mm


def test_in_a_turned_picture_the_light_on_the_arms_still_comes_from_the_upper_left(body):
    for name in view_names():
        view = View.fitted(640, 480, body=body, choice=ViewChoice.named(name))
        image = QImage(640, 480, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        with QPainter(image) as painter:
            paint_arms(painter, view, body, SKIN, faint=False)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(480, 640, 4).astype(float)
        for side in (-1, 1):
            ends = [view.point_px(side * x, 140.0) for x in (200.0, 256.0)]
            ends.sort(key=lambda point: point.x() + point.y())
            lit, shaded = (pixels[int(at.y()), int(at.x())] for at in ends)
            assert lit[0] / lit[3] > shaded[0] / shaded[3] + 0.03, name
