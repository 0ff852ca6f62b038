import numpy as np
import pytest

from app.relief.raster import Box, Raster, Relief

RASTER = Raster(2.0, (-20.0, 20.0), (-10.0, 30.0))


def test_row_zero_is_the_head_end_and_pixel_centres_are_sampled() -> None:
    assert RASTER.rows_mm(RASTER.whole)[0, 0] == 29.75
    assert RASTER.columns_mm(RASTER.whole)[0, 0] == -19.75


def test_a_box_outside_the_picture_is_empty_and_never_negative() -> None:
    box = RASTER.box((200.0, 210.0), (-90.0, -80.0))
    assert box.empty
    assert min(box.shape) >= 0
    assert Box(0, 4, 0, 4).meet(Box(9, 12, 9, 12)).shape == (0, 0)


def test_mirroring_twice_gives_the_same_surface() -> None:
    relief = Relief.blank(RASTER, (2.0, 9.0), (0.0, 5.0), 0.0)
    relief.height_mm[:] = np.arange(relief.height_mm.size).reshape(relief.box.shape)
    mirrored = relief.mirrored()
    assert mirrored.x.max() == -relief.x.min()
    assert mirrored.mirrored().box == relief.box
    assert np.array_equal(mirrored.mirrored().height_mm, relief.height_mm)


def test_a_lopsided_raster_has_no_mirror_image() -> None:
    with pytest.raises(ValueError, match="no mirror line"):
        Raster(1.0, (0.0, 10.0), (0.0, 10.0)).flipped(Box(0, 1, 0, 1))
