import pytest
from PySide6.QtCore import QCoreApplication

from app.errors import LogError
from app.strokes.stroke import Facing, Place, Stance
from ui import text


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(88.0, "1:28"), (87.001, "1:28"), (0.0, "0:00"), (0.01, "0:01"), (-3.0, "0:00"), (600.0, "10:00"),
     (59.9999999, "1:00"), (60.0000001, "1:00")],
)  # fmt: skip
def test_time_that_runs_down_counts_begun_seconds(seconds, shown):
    assert text.time_left(seconds) == shown


@pytest.mark.parametrize(("seconds", "shown"), [(135.4, "2:15"), (135.5, "2:16"), (0.0, "0:00")])
def test_planned_time_is_rounded_to_the_nearest_second(seconds, shown):
    assert text.time_planned(seconds) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [(8.0, "8"), (3.1, "3.1"), (10.0, "10"), (1.55, "1.6"), (0.0, "0")]
)
def test_figures_have_no_needless_zeros(value, shown):
    assert text.figure(value) == shown


@pytest.mark.parametrize(
    ("code", "figure", "quoted"), [("en", "3.1", "“x”"), ("es", "3,1", "«x»"), ("ru", "3,1", "«x»")]
)
def test_figures_and_quotations_follow_the_language(qapp, code, figure, quoted):
    text.install_language(qapp, code)
    assert (text.figure(3.1), text.quoted("x"), text.language()) == (figure, quoted, code)
    text.install_language(qapp, "en")


def test_every_stance_has_its_words(qapp):
    told = {text.stance_line(Stance(place, facing)) for place in Place for facing in Facing}
    assert len(told) == len(Place) * len(Facing)
    assert all(
        text.stance_short(Stance(Place.HIP, f)) and text.stance_turn(Stance(Place.HIP, f)) for f in Facing
    )


def test_a_language_that_does_not_exist_leaves_english(qapp):
    text.install_language(qapp, "xx")
    assert QCoreApplication.translate("Transport", "Loop") == "Loop"
    text.install_language(qapp, "en")


def test_a_broken_log_is_told_with_where_it_is_kept(qapp):
    kept = text.sentence(LogError("/home/a/course.sqlite", "not a database", "/home/a/course.kept-1.sqlite"))
    assert "kept as /home/a/course.kept-1.sqlite" in kept
    left = text.sentence(LogError("/home/a/course.sqlite", "not a database", None))
    assert "/home/a/course.sqlite is broken: not a database" in left


def test_languages_bear_their_own_names_without_a_country():
    assert [text.language_name(code) for code in ("en", "es", "ru")] == ["English", "Español", "Русский"]
