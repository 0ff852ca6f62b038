import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.window.window_layout import MEASURES, SMALLEST, Layout, layout_for, places


@pytest.mark.parametrize(
    ("width", "height", "unit", "layout"),
    [
        (1239, 900, 1.0, Layout.COMPACT),
        (1240, 689, 1.0, Layout.COMPACT),
        (1240, 690, 1.0, Layout.WITHOUT_CURVES),
        (1366, 768, 1.0, Layout.WITHOUT_CURVES),
        (1280, 789, 1.0, Layout.WITHOUT_CURVES),
        (1280, 790, 1.0, Layout.STANDARD),
        (1599, 919, 1.0, Layout.STANDARD),
        (1600, 920, 1.0, Layout.WIDE),
        (1024, 768, 1.25, Layout.COMPACT),
        (1920, 1080, 1.25, Layout.STANDARD),
        (2560, 1440, 1.5, Layout.WIDE),
        (3840, 2160, 2.25, Layout.WIDE),
    ],
)
def test_the_layout_follows_the_table(width, height, unit, layout):
    assert layout_for(width, height, unit) is layout


@given(
    st.integers(SMALLEST[0], 4000), st.integers(SMALLEST[1], 2400), st.sampled_from((1.0, 1.25, 1.5, 2.25))
)
def test_the_parts_fill_every_window_without_gap_or_overlap(width, height, unit):
    width, height = round(width * unit), round(height * unit)
    where = places(width, height, unit)
    parts = (where.top, where.steps, where.stage, where.card, where.strip, where.transport)
    assert sum(part.width() * part.height() for part in parts) == width * height
    assert where.top.united(where.transport).height() == height
    assert where.steps.right() + 1 == where.stage.left()
    assert where.stage.right() + 1 == where.card.left()


@given(st.integers(SMALLEST[0], 4000), st.integers(SMALLEST[1], 2400))
def test_the_stage_is_never_squeezed(width, height):
    stage = places(width, height, 1.0).stage
    assert stage.width() >= 440
    assert stage.height() >= 430


def test_every_layout_has_measures():
    assert set(MEASURES) == set(Layout)
