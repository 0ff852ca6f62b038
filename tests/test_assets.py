"""The bundled fonts and icons are whole, tintable and carry their licences."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtSvg import QSvgRenderer

ASSETS = Path(__file__).parents[1] / "assets"
ICONS = sorted((ASSETS / "icons").glob("*.svg"))
FONTS = sorted((ASSETS / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_every_icon_takes_its_colour_from_the_theme(icon: Path) -> None:
    svg = icon.read_text(encoding="utf-8")
    painted_by = "fill" if icon.stem.endswith("-filled") else "stroke"
    assert f'{painted_by}="currentColor"' in svg
    assert 'viewBox="0 0 24 24"' in svg
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()


def test_the_licences_lie_beside_what_they_cover() -> None:
    assert "SIL Open Font License" in (ASSETS / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert "MIT License" in (ASSETS / "icons" / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("font_file", FONTS, ids=lambda path: path.stem)
def test_every_font_has_the_letters_of_our_languages_and_the_signs_we_print(font_file: Path) -> None:
    font = QRawFont(str(font_file), 40)
    assert font.familyName().startswith("Inter")
    assert [sign for sign in "AzßñÉşЯёґ→↓↑–—…×−·½°" if not font.supportsCharacter(ord(sign))] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("family", ["Inter", "Inter Display"])
def test_figures_have_one_width_so_that_a_clock_does_not_tremble(family: str) -> None:
    for font_file in FONTS:
        QFontDatabase.addApplicationFont(str(font_file))
    font = QFont(family)
    font.setPixelSize(40)
    font.setFeature(QFont.Tag("tnum"), 1)
    assert QFontInfo(font).family() == family
    assert len({QFontMetricsF(font).horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1
