"""Three ways of seeing a picture: as it is, in greyscale, and without the middle cones."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

SMITH_POKORNY = np.array(
    ((0.15514, 0.54312, -0.03286), (-0.15514, 0.45684, 0.03286), (0.0, 0.0, 0.01608)), np.float64
)
"""XYZ (Judd-Vos) to what the long, middle and short cones answer.

Source: V. C. Smith, J. Pokorny: Spectral sensitivity of the foveal cone photopigments between 400 and 500 nm.
Vision Research 15 (1975) 161-171.
"""
SCREEN_XYZ = np.array(
    ((40.9568, 35.5041, 17.9167), (21.3389, 70.6743, 7.98680), (1.86297, 11.4620, 91.2367)), np.float64
)
"""Linear RGB of a screen with the phosphors of ITU-R BT.709 to XYZ (Judd-Vos).

Source, of this and of the method: F. Viénot, H. Brettel, J. D. Mollon: Digital video colourmaps for checking
the legibility of displays by dichromats. Color Research and Application 24 (1999) 243-252. A deuteranope's
colours lie in the plane of cone answers that holds black, white and the screen's blue, which are seen as they
are; the middle cones' answer follows from that. The paper prints it rounded as 0.494207 L + 1.24827 S.
"""
GREY = np.array((0.299, 0.587, 0.114), np.float32)
"""Parts of red, green and blue in the grey of a copier, of their coded values. Source: ITU-R BT.601."""
LUMINANCE = np.array((0.2126, 0.7152, 0.0722), np.float32)
"""Parts of linear red, green and blue in a colour's luminance. Source: WCAG 2.2, relative luminance."""


def _without_middle_cones() -> Floats:
    """Return what leads linear RGB to linear RGB as a deuteranope sees it, shape (3, 3)."""
    cones = SMITH_POKORNY @ SCREEN_XYZ
    seen_whole = np.stack((cones.sum(axis=1), cones[:, 2]))
    long_part, short_part = np.linalg.solve(seen_whole[:, (0, 2)], seen_whole[:, 1])
    reduced = np.array(((1.0, 0.0, 0.0), (long_part, 0.0, short_part), (0.0, 0.0, 1.0)))
    return np.asarray(np.linalg.inv(cones) @ reduced @ cones, np.float32)


DEUTERANOPIA = _without_middle_cones()


class Seeing(StrEnum):
    """How a picture is looked at."""

    PLAIN = "plain"
    GREY = "grey"
    DEUTERANOPIA = "deuteranopia"


def _linear_of_code() -> Floats:
    code = np.arange(256) / 255.0
    return np.where(code <= 0.04045, code / 12.92, ((code + 0.055) / 1.055) ** 2.4).astype(np.float32)


def _code_of_linear() -> Bytes:
    linear = np.arange(4096) / 4095.0
    code = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1.0 / 2.4) - 0.055)
    return np.rint(255.0 * code).astype(np.uint8)


LINEAR, CODE = _linear_of_code(), _code_of_linear()


def luminance(rgb: Bytes) -> Floats:
    """Return relative luminances, 0-1, shape (...), of colours (..., 3) as they are."""
    return LINEAR[rgb] @ LUMINANCE


def luminances(rgb: Bytes) -> dict[Seeing, Floats]:
    """Return relative luminances, 0-1, shape (...), of colours (..., 3) in every way of seeing."""
    grey = np.rint(rgb.astype(np.float32) @ GREY).astype(np.uint8)
    linear = LINEAR[rgb]
    seen = np.clip(linear @ DEUTERANOPIA.T, 0.0, 1.0)
    return {
        Seeing.PLAIN: linear @ LUMINANCE,
        Seeing.GREY: LINEAR[grey],
        Seeing.DEUTERANOPIA: seen @ LUMINANCE,
    }


def seen_by(way: Seeing, rgb: Bytes) -> Bytes:
    """Return colours (..., 3), 0-255, as they are seen."""
    if way is Seeing.PLAIN:
        return rgb
    if way is Seeing.GREY:
        grey = np.rint(rgb.astype(np.float32) @ GREY).astype(np.uint8)
        return np.repeat(grey[..., None], 3, axis=-1)
    seen = np.clip(LINEAR[rgb] @ DEUTERANOPIA.T, 0.0, 1.0)
    return np.asarray(CODE[np.rint(4095.0 * seen).astype(np.int32)])


def contrast_of(darker: Floats, lighter: Floats) -> Floats:
    """Return the contrast ratio of luminances, 1-21, by the rule of WCAG 2; their order does not matter."""
    low, high = np.minimum(darker, lighter), np.maximum(darker, lighter)
    return np.asarray((high + 0.05) / (low + 0.05), np.float32)


def rgb_of(image: QImage) -> Bytes:
    """Return a picture's colours, shape (h, w, 3), as long as the picture lives."""
    return _bytes_of(image, QImage.Format.Format_RGB32)[..., 2::-1]


def alpha_of(image: QImage) -> Bytes:
    """Return how far a picture covers what lies under it, 0-255, shape (h, w), while it lives."""
    return _bytes_of(image, QImage.Format.Format_ARGB32_Premultiplied)[..., 3]


def red_and_alpha_of(image: QImage) -> tuple[Bytes, Bytes]:
    """Return how red a picture is and how far it covers, 0-255, shapes (h, w), as copies."""
    pixels = _bytes_of(image, QImage.Format.Format_ARGB32_Premultiplied)
    return pixels[..., 2].copy(), pixels[..., 3].copy()


def _bytes_of(image: QImage, form: QImage.Format) -> Bytes:
    same = image if image.format() == form else image.convertToFormat(form)
    shape = same.height(), same.bytesPerLine() // 4, 4
    pixels = np.frombuffer(same.constBits(), np.uint8).reshape(shape)
    return pixels[:, : same.width()].copy() if same is not image else pixels[:, : same.width()]


def image_of(rgb: Bytes) -> QImage:
    """Return colours (h, w, 3) as a picture of its own."""
    rows, columns = rgb.shape[:2]
    whole = np.ascontiguousarray(rgb)
    return QImage(whole.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
