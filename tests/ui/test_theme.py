import numpy as np
import pytest
from PySide6.QtGui import QColor, QFont

from ui import theme as looks
from ui.gallery.seeing import Seeing, contrast_of, luminances
from ui.theme import BOLD, HALL, THEMES, Theme, font, icon, load_fonts, unit_for


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    r, g, b, _ = colour.getRgbF()
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)


def contrast(a: QColor, b: QColor) -> float:
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


AAA, AA, SHAPE = 7.0, 4.5, 3.0
GOALS = [
    *(("ink", ground, AAA) for ground in ("paper", "surface", "inset", "soft")),
    *(("ink2", ground, AAA) for ground in ("paper", "surface", "inset")),
    ("ink2", "soft", AA),
    ("accent", "surface", AA),
    ("accent", "soft", AA),
    ("on_accent", "accent", AA),
    ("left_text", "surface", AAA),
    ("right_text", "surface", AAA),
    ("on_hand", "left_text", AAA),
    ("on_hand", "right_text", AAA),
    ("warn", "warn_bg", AA),
    ("danger", "danger_bg", AA),
    ("control", "surface", SHAPE),
    ("control", "inset", SHAPE),
    ("arrow", "arrow_halo", AAA),
    ("hand_outline", "hand_halo", SHAPE),
]


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize(("front", "ground", "goal"), GOALS)
def test_every_pair_of_tokens_reaches_its_contrast(theme: Theme, front: str, ground: str, goal: float):
    assert contrast(getattr(theme, front), getattr(theme, ground)) >= goal


@pytest.mark.parametrize("theme", [*THEMES.values(), HALL], ids=[*THEMES, "hall"])
@pytest.mark.parametrize("way", [Seeing.GREY, Seeing.DEUTERANOPIA])
def test_words_are_read_and_shapes_made_out_in_greyscale_and_without_red_and_green(theme: Theme, way: Seeing):
    def seen(token: str):
        return luminances(np.array(getattr(theme, token).getRgb()[:3], np.uint8))[way]

    ratios = {(front, ground): contrast_of(seen(front), seen(ground)) for front, ground, _ in GOALS}
    goals = {(front, ground): min(goal, AA) for front, ground, goal in GOALS}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < goals[pair]} == {}


@pytest.mark.parametrize(
    ("height_px", "unit"),
    [(600, 1.0), (949, 1.0), (950, 1.25), (1299, 1.25), (1300, 1.5), (1999, 1.5), (2000, 2.25)],
)
def test_the_unit_steps_at_the_borders_of_the_table(height_px: float, unit: float):
    assert unit_for(height_px) == unit


def test_a_scaled_theme_scales_lengths_and_type_but_no_colour():
    theme = THEMES["light"].scaled(1.25)
    assert theme.px(44) == 55
    assert theme.font(44).pixelSize() == 55
    assert theme.ink == THEMES["light"].ink


def test_running_text_keeps_its_cut_however_large_the_screen():
    large = THEMES["light"].scaled(2.25)
    assert large.font(15).families()[0] == "Inter"
    assert large.font(90, BOLD).families()[0] == "Inter Display"


def test_figures_of_a_clock_are_equally_wide(qapp):
    assert font(44, tabular=True).isFeatureSet(QFont.Tag("tnum"))
    assert not font(44).isFeatureSet(QFont.Tag("tnum"))


def test_a_missing_font_is_told_and_not_fatal(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(looks, "ASSETS", tmp_path)
    missing = load_fonts()
    assert missing is not None
    assert missing.path == str(tmp_path / "fonts")


def test_an_icon_has_the_colour_and_size_asked_for(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(looks, "ASSETS", tmp_path)
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "a_square.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4H20V20H4z"/></svg>'
    )
    colour = QColor("#0A5A52")
    made = icon("a_square", colour, 24, ratio=2.0)
    image = made.toImage()
    assert image.width() == 48
    assert image.pixelColor(24, 24) == colour
    assert image.pixelColor(1, 1).alpha() == 0


def test_an_icon_without_a_file_is_empty(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(looks, "ASSETS", tmp_path)
    made = icon("no_such_icon", QColor("black"), 20).toImage()
    assert all(made.pixelColor(x, x).alpha() == 0 for x in range(20))
