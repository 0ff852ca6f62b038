"""Measures in a painted picture of the diagram whether its words can be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.diagram.badge import Badge
from ui.diagram.labels import LEVEL_PX, Words, legend_px
from ui.diagram.lanes import TEXT_PX
from ui.diagram.picture import Drawn
from ui.diagram.words import paint_words, signs, width_of
from ui.gallery.marks import GROUND, INK, ArrowMask, Ratios, Shape, blank
from ui.gallery.seeing import Bytes, Floats, Seeing, contrast_of, luminances, red_and_alpha_of, rgb_of

INKED, CLEAR = 200, 24
"""Of 255: from how much ink on a pixel is letter, and up to how much it is ground."""
RING_OF_SIZE = 0.1
"""How far round letters their ground is looked at, of the size of type: as far as a halo reaches."""
FORM_PX = 96
"""Side of the picture in which the forms of letters are compared."""
NEAREST = 0.75
"""The part of the ground beside letters that must stand off them."""
TOLERANCE_PX = 0.6
"""Rectangles of words lie on fractions of pixels."""


class Word(NamedTuple):
    """Something written: what, on which ground, how large, and whether hands may pass over it."""

    text: str
    rect_px: QRectF
    size_px: float
    kind: str
    """"chip", "landmark", "level", "key" or "letter"."""


def words_of(drawn: Drawn, words: Words) -> list[Word]:
    """Return all that is written on the ground of a picture."""
    unit = drawn.ground.view.unit
    return [
        *(Word(pill.text, pill.rect_px, TEXT_PX * unit, "chip") for pill in words.chips),
        *(Word(pill.text, pill.rect_px, TEXT_PX * unit, "landmark") for pill in words.landmarks),
        *(Word(level.text, level.rect_px, LEVEL_PX * unit, "level") for level in words.levels),
        *(Word(key.text, key.rect_px, LEVEL_PX * unit, "key") for key in words.keys),
    ]


def letter_words(letters: Sequence[Badge]) -> list[Word]:
    """Return the hands' letters as words: their grounds are where no other word may be."""
    return [
        Word(each.letter.text, QRectF(each.bounds_px), 1.25 * each.radius_px, "letter") for each in letters
    ]


def grounds(drawn: Drawn, words: Words) -> list[QRectF]:
    """Return everything that words stand on: their rectangles, and the legend's as one."""
    legend = [legend_px(drawn.ground.view, words.keys)] if words.keys else []
    pills = [pill.rect_px for pill in (*words.chips, *words.landmarks)]
    return [*pills, *(level.rect_px for level in words.levels), *legend]


def overlapping(words: Sequence[Word], legend: QRectF | None) -> Iterator[str]:
    """Yield every two words that lie on one another, as "one / other"."""
    for one, other in combinations(words, 2):
        if _inner(one.rect_px).intersects(_inner(other.rect_px)):
            yield f"{one.text} / {other.text}"
    for word in words if legend is not None else ():
        if word.kind != "key" and _inner(word.rect_px).intersects(_inner(legend or QRectF())):
            yield f"{word.text} / legend"


def _inner(rect: QRectF) -> QRectF:
    return rect.adjusted(TOLERANCE_PX, TOLERANCE_PX, -TOLERANCE_PX, -TOLERANCE_PX)


def cut(words: Sequence[Word], picture: QRectF) -> Iterator[str]:
    """Yield every word that leaves the picture, or its own ground."""
    for word in words:
        too_long = word.kind != "letter" and width_of(word.text, word.size_px) > word.rect_px.width() + 1.0
        if too_long or not picture.contains(_inner(word.rect_px)):
            yield word.text


def covered(words: Sequence[Word], shapes: Sequence[Shape]) -> Iterator[tuple[Word, float]]:
    """Yield the words that hands lie over, and how much of each."""
    for word in words:
        points = _grid(word.rect_px)
        hidden = np.zeros(len(points), dtype=bool)
        for shape in shapes:
            hidden |= shape.covers(points)
        if hidden.any():
            yield word, float(hidden.mean())


def _grid(rect: QRectF) -> npt.NDArray[np.int_]:
    whole = rect.toAlignedRect()
    step = max(1, whole.height() // 12)
    across, down = (
        np.arange(whole.left(), whole.right() + 1, step),
        np.arange(whole.top(), whole.bottom() + 1, step),
    )
    return np.stack(np.meshgrid(across, down), axis=-1).reshape(-1, 2)


def crossed(words: Sequence[Word], mask: ArrowMask) -> Iterator[str]:
    """Yield the words that an arrow lies on."""
    for word in words:
        x0, y0, x1, y1 = _corners(word.rect_px, mask.whole)
        if (mask.whole[y0:y1, x0:x1] > 128).sum() > 2:
            yield word.text


def word_mask(drawn: Drawn, words: Words, letters: Sequence[Badge]) -> Bytes:
    """Return how much of each pixel is a letter's ink, 0-255: the same painters in two colours."""
    ground = drawn.ground
    keyed = ground.theme.keyed(INK, GROUND)
    image = blank(drawn.image)
    with QPainter(image) as painter:
        paint_words(painter, ground.view, keyed, words, keyed)
        for sign in signs(ground.view, keyed, words):
            sign.paint(painter)
        for letter in letters:
            Badge(letter.centre_px, letter.radius_px, letter.letter, keyed, 1.0).paint(painter)
    return red_and_alpha_of(image)[0]


def text_ratios(rgb: Bytes, ink: Bytes, words: Sequence[Word]) -> Iterator[Ratios]:
    """Yield for each word how its letters stand off the ground beside them."""
    for word in words:
        x0, y0, x1, y1 = _corners(_written(word), ink)
        letters, pixels = ink[y0:y1, x0:x1], rgb[y0:y1, x0:x1]
        inked = letters >= min(INKED, np.quantile(letters, 0.97)) if letters.size else letters > 255
        reach = max(1, round(RING_OF_SIZE * word.size_px))
        around = _grown(inked, reach) & (letters <= CLEAR)
        if inked.any() and around.any():
            seen = luminances(pixels)
            yield Ratios(
                word.text, {way: _stands_off(each[inked], each[around]) for way, each in seen.items()}
            )


def _written(word: Word) -> QRectF:
    """Return where the letters are; a hand's letter has an edge round its ground that is no letter."""
    rect = QRectF(word.rect_px)
    if word.kind == "letter":
        side = 0.5 * rect.width()
        middle = rect.center()
        rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    return rect


def _stands_off(letters: Floats, around: Floats) -> float:
    """Return the contrast of letters with most of the ground beside them."""
    ratios = contrast_of(np.full(len(around), np.median(letters), np.float32), around)
    return float(np.quantile(ratios, 1.0 - NEAREST))


def _grown(mask: npt.NDArray[np.bool_], by: int) -> npt.NDArray[np.bool_]:
    grown = mask.copy()
    for _ in range(by):
        wider = grown.copy()
        wider[1:] |= grown[:-1]
        wider[:-1] |= grown[1:]
        wider[:, 1:] |= grown[:, :-1]
        wider[:, :-1] |= grown[:, 1:]
        grown = wider
    return grown


def _corners(rect: QRectF, pixels: Bytes) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the pixels of a picture that a rectangle covers."""
    high, wide = pixels.shape[:2]
    whole = rect.toAlignedRect() & QRect(0, 0, wide, high)
    return whole.left(), whole.top(), whole.right() + 1, whole.bottom() + 1


def shapes_apart(one: Badge, other: Badge) -> float:
    """Return how much the grounds of two letters differ in form: the part of one that the other lacks."""
    first, second = _form(one), _form(other)
    return float((first ^ second).sum() / max(1, first.sum()))


def _form(letter: Badge) -> npt.NDArray[np.bool_]:
    """Return where a letter's ground is, in a picture of fixed size."""
    image = QImage(FORM_PX, FORM_PX, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    centre = QPointF(FORM_PX / 2, FORM_PX / 2)
    with QPainter(image) as painter:
        Badge(centre, FORM_PX / 3, letter.letter, letter.theme, 1.0).paint(painter)
    return np.asarray(red_and_alpha_of(image)[1] > INKED // 2)


def alike_swatches(drawn: Drawn, words: Words, least: float) -> Iterator[str]:
    """Yield every two zones whose swatches in the legend differ too little without their colours.

    `least`: root of the mean square of the difference of lightness (L*, 0-100).
    """
    rgb, swatches = rgb_of(drawn.image), {}
    for key in words.keys:
        x0, y0, x1, y1 = _corners(key.swatch_px.adjusted(-1, -1, 1, 1), rgb)
        swatches[key.zone] = lightness(luminances(rgb[y0:y1, x0:x1])[Seeing.GREY])
    for (one, first), (other, second) in combinations(swatches.items(), 2):
        high, wide = np.minimum(first.shape, second.shape)
        apart = first[:high, :wide] - second[:high, :wide]
        if high and wide and float(np.sqrt(np.mean(apart**2))) < least:
            yield f"{one} / {other}"


def lightness(luminance: Floats) -> Floats:
    """Return the lightness L*, 0-100, of luminances. Source: CIE 15, colorimetry."""
    cube = np.where(luminance > (6 / 29) ** 3, np.cbrt(luminance), luminance / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.asarray(116.0 * cube - 16.0, np.float32)
