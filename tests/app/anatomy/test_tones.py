import numpy as np
import pytest

from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.plate import PLATE_X_MM, PLATE_Y_MM, bake, plate_extent
from app.anatomy.plate_warp import warped
from app.anatomy.tones import DRAWN, check_tone, tone_names, toned
from app.errors import InputError

PPM = 1.0
BODY = body_named("broad_medium")


@pytest.fixture(scope="module")
def skin():
    return bake(reference_body(), PPM)["skin"]


def place(rgba, x_mm, y_mm, body=None):
    (left, _), (_, top) = plate_extent(body or reference_body())
    row, column = int((top - y_mm) * PPM), int((x_mm - left) * PPM)
    return rgba[row - 2 : row + 3, column - 2 : column + 3].reshape(-1, 4).mean(axis=0)


def lightness(rgba):
    return float(rgba[:3] @ (0.299, 0.587, 0.114))


def test_the_drawn_tone_is_the_picture_itself(skin):
    assert toned(skin, DRAWN, PPM, reference_body()) is skin


def test_the_tones_run_from_very_light_to_very_dark_and_a_grey_without_colour(skin):
    shown = {name: place(toned(skin, name, PPM, reference_body()), 60.0, 60.0) for name in tone_names()}
    order = ["very_light", "light", "medium", "brown", "dark", "very_dark"]
    lights = [lightness(shown[name]) for name in order]
    assert lights == sorted(lights, reverse=True)
    assert min(np.diff(lights[::-1])) > 8.0
    assert lights[0] > 205.0
    assert lights[-1] < 80.0
    assert np.ptp(shown["grey"][:3]) < 8.0


@pytest.mark.parametrize("tone", tone_names())
def test_every_tone_keeps_the_form_the_coverage_and_the_drape(skin, tone):
    picture = toned(skin, tone, PPM, reference_body())
    assert np.array_equal(picture[..., 3], skin[..., 3])
    assert (picture[..., :3] <= picture[..., 3:]).all()
    assert lightness(place(picture, 0.0, 60.0)) < lightness(place(picture, 30.0, 60.0)) - 3.0
    assert place(picture, 60.0, -265.0) == pytest.approx(place(skin, 60.0, -265.0))


def test_an_unknown_tone_is_refused_with_the_names_of_all():
    with pytest.raises(InputError) as caught:
        check_tone("blue")
    assert all(name in str(caught.value) for name in tone_names())


def test_the_quick_picture_of_another_body_has_everything_where_the_true_drawing_has_it(skin):
    quick, true = warped(skin, PPM, BODY), bake(BODY, PPM)["skin"]
    assert quick.shape == true.shape
    off = np.abs(quick.astype(int) - true.astype(int)).mean(axis=-1)
    assert off.mean() < 4.0
    assert np.quantile(off, 0.98) < 24.0


def test_the_quick_picture_of_the_reference_body_is_that_body(skin):
    same = warped(skin, PPM, reference_body())
    assert same.shape == skin.shape
    assert np.abs(same.astype(int) - skin.astype(int)).max() <= 1


def test_the_plate_of_every_body_covers_what_the_reference_plate_covers():
    for name in ("reference", "slender_small", "broad_large"):
        body = body_named(name)
        (left, right), (low, high) = plate_extent(body)
        corners = [(x, y) for x in PLATE_X_MM for y in PLATE_Y_MM]
        x, y = body.way.to(corners).T
        assert left <= x.min() < x.max() <= right
        assert low <= y.min() < y.max() <= high
