import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from ui.diagram.inks import contrast
from ui.gallery.seeing import (
    DEUTERANOPIA,
    SCREEN_XYZ,
    SMITH_POKORNY,
    Seeing,
    contrast_of,
    image_of,
    luminances,
    rgb_of,
    seen_by,
)

PRINTED = np.array([[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]])
"""Linear RGB to cones as the paper prints it (Viénot, Brettel, Mollon 1999)."""


def test_the_matrices_of_the_source_give_the_numbers_that_it_prints():
    assert pytest.approx(PRINTED, rel=2e-5) == SMITH_POKORNY @ SCREEN_XYZ
    without_middle = np.array([[1.0, 0.0, 0.0], [0.494207, 0.0, 1.24827], [0.0, 0.0, 1.0]])
    assert pytest.approx(np.linalg.inv(PRINTED) @ without_middle @ PRINTED, abs=1e-4) == DEUTERANOPIA


def test_a_deuteranope_sees_greys_and_the_screens_blue_as_they_are_and_red_and_green_of_one_hue():
    kept = np.array([[0, 0, 0], [128, 128, 128], [255, 255, 255], [0, 0, 255]], dtype=np.uint8)
    assert np.abs(seen_by(Seeing.DEUTERANOPIA, kept).astype(int) - kept).max() <= 1
    mixed = seen_by(Seeing.DEUTERANOPIA, np.array([[213, 94, 0], [90, 140, 0]], dtype=np.uint8))
    assert np.abs(mixed[:, 0].astype(int) - mixed[:, 1]).max() <= 1


def test_colours_of_one_grey_cannot_be_told_in_greyscale_and_can_be_as_they_are():
    red, green = np.array([[255, 0, 0]], np.uint8), np.array([[0, 130, 0]], np.uint8)
    ratio = {way: float(contrast_of(luminances(red)[way], luminances(green)[way])[0]) for way in Seeing}
    assert ratio[Seeing.GREY] == pytest.approx(1.0, abs=0.02)
    assert ratio[Seeing.PLAIN] == pytest.approx(contrast(QColor(255, 0, 0), QColor(0, 130, 0)), abs=0.01)


def test_a_picture_goes_through_and_comes_back_the_same():
    image = QImage(7, 5, QImage.Format.Format_RGB32)
    image.fill(QColor(12, 200, 90))
    assert image_of(rgb_of(image)).convertToFormat(QImage.Format.Format_RGB32) == image
