"""Rendered frames of the percussion are asked what WCAG 2.3.1 asks: does anything flash thrice a second?"""

from functools import cache

import numpy as np
import pytest
from PySide6.QtGui import QPainter

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session
from app.session.stills import pictured
from ui.diagram.baking import kept_sprite
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.scene import Scene, figures
from ui.diagram.still import Ground, with_path
from ui.diagram.view import View
from ui.gallery.seeing import luminance, rgb_of
from ui.theme import THEMES

WIDE, HIGH, FPS = 240, 180, 25
FLASH = 0.1
"""Least change of relative luminance that counts, where the darker one is below 0.8."""
FIELD = 0.25
"""Share of a field of ten degrees, a third of the picture each way, that may flash oftener."""


@cache
def session():
    return plan_session(load("lumbar"), 20, reference_body())


@cache
def ground(theme_name):
    view = View.fitted(WIDE, HIGH, 1.0, body=session().body)
    layers, theme = LayerChoice(labels=False), THEMES[theme_name]
    made = Ground(view, theme, layers, session().body, usable_plate(session().body))
    return made, made.painted(), Scene.of(session(), view, theme, layers)


def luminances(theme_name, stroke_id, rate, seconds=2.0, steady=True):
    """Return the relative luminance of every pixel in every frame, (frames, HIGH, WIDE)."""
    under, image, scene = ground(theme_name)
    row = next(row for row in session().rows if row.stroke.stroke_id == stroke_id)
    still, frames = with_path(image, under, row), []
    for index in range(round(seconds * FPS)):
        moment = moment_at(session(), row.start_s + 6.0 + index * rate / FPS)
        shown, frame = pictured(session(), moment, rate=rate if steady else 1.0), still.copy()
        with QPainter(frame) as painter:
            for figure in figures(scene, shown, kept_sprite):
                figure.paint(painter)
        frames.append(luminance(rgb_of(frame)))
    return np.array(frames)


def turns(frames):
    """Return where the luminance of a pixel turns round by a change that counts, as `frames` in shape."""
    last, way, found = frames[0].copy(), np.zeros(frames[0].shape, int), np.zeros(frames.shape, bool)
    for index, now in enumerate(frames[1:], 1):
        counts = (np.abs(now - last) >= FLASH) & (np.minimum(now, last) < 0.8)
        new = np.where(counts, np.sign(now - last), 0).astype(int)
        found[index] = (new != 0) & (new != way)
        way = np.where(new != 0, new, way)
        further = ((way > 0) & (now > last)) | ((way < 0) & (now < last))
        last = np.where(counts | further, now, last)
    return found


def worst_field(frames):
    """Return the greatest share of any field that flashes more than three times within any second."""
    found, worst = turns(frames), 0.0
    for index in range(0, len(frames) - FPS, 2):
        over = (found[index : index + FPS].sum(axis=0) / 2 > 3).astype(float)
        summed = np.pad(over.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
        h, w = HIGH // 3, WIDE // 3
        fields = summed[h:, w:] - summed[:-h, w:] - summed[h:, :-w] + summed[:-h, :-w]
        worst = max(worst, float(fields.max()) / (h * w))
    return worst


@pytest.mark.parametrize(
    ("theme_name", "stroke_id", "rate"),
    [("dim", "5", 1.0), ("light", "5", 1.0), ("dim", "5", 2.0), ("dim", "6", 2.0)],
)
def test_percussion_does_not_flash_at_any_speed(qapp, theme_name, stroke_id, rate):
    frames = luminances(theme_name, stroke_id, rate)
    assert worst_field(frames) < FIELD
    mean = frames.mean(axis=(1, 2))
    assert (mean.max() - mean.min()) / mean.max() < 0.05
    assert frames.std(axis=0).max() > FLASH  # hands do move


def test_hands_that_struck_as_fast_as_asked_would_flash(qapp):
    assert worst_field(luminances("dim", "5", 2.0, steady=False)) > FIELD


def test_something_that_blinks_is_seen_by_this_measure():
    blinking = np.zeros((2 * FPS, HIGH, WIDE))
    blinking[:, 40:140, 40:200] = 0.3 * (np.arange(2 * FPS) // 3 % 2)[:, None, None]
    assert worst_field(blinking) > FIELD
    blinking[:, 40:140, 40:200] = 0.3 * (np.arange(2 * FPS) // 7 % 2)[:, None, None]
    assert worst_field(blinking) == 0.0
