import pytest

from app.lesson.room import Room


@pytest.mark.parametrize(
    ("picture_m", "share"), [(1.2, 0.05), (1.5, 0.04), (1.8, 0.04), (2.0, 0.04)], ids=lambda value: str(value)
)
def test_twelve_metres_ask_for_what_the_table_of_the_norm_says_and_never_less_than_a_25th(picture_m, share):
    assert Room(12.0, picture_m).least_share == pytest.approx(share)


def test_the_norms_own_example_is_met():
    assert Room(10.5, 1.5).asked_share == pytest.approx(0.035)
