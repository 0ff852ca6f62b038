"""How everything looks: colours, sizes, fonts, icons; the one place that knows a hex value.

A `Theme` carries its colour tokens and the unit by which all lengths are scaled, so that a widget needs
to be told one thing only: `set_theme(theme)`. Contrast of every pair is computed in the tests.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPalette, QPen, QPixmap

from app.errors import AssetError, Phrase

ASSETS = Path(__file__).resolve().parents[1] / "assets"

REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 700
"""Weights: running text, second text, labels, names and figures."""

DISPLAY_FROM_PX = 28
"""From this size on the display cut of the typeface is used."""

_TEXT_FAMILIES = ("Inter", "Inter Variable", "Noto Sans", "DejaVu Sans")
_DISPLAY_FAMILIES = ("Inter Display", *_TEXT_FAMILIES)

_UNITS = ((950, 1.0), (1300, 1.25), (2000, 1.5))
"""(logical height of the screen below which, unit); 2.25 above."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colour tokens and the unit of length. Texts on a token are named after it (`on_accent`)."""

    name: str
    is_dark: bool
    paper: QColor
    """The window."""
    surface: QColor
    """Panels."""
    inset: QColor
    """Wells, quiet buttons, segments."""
    ink: QColor
    """Text, playhead, focus ring."""
    ink2: QColor
    """Second text."""
    line: QColor
    """Hairlines and empty ticks: decoration only."""
    control: QColor
    """Outlines of controls, disabled text."""
    accent: QColor
    """Now and go: the primary button, the current row, progress."""
    on_accent: QColor
    soft: QColor
    """The current row, a control that is on."""
    left: QColor
    """The therapist's own left hand."""
    left_text: QColor
    right: QColor
    right_text: QColor
    on_hand: QColor
    """The letter on a hand's badge, which is filled with `left_text` or `right_text`."""
    warn_bg: QColor
    warn: QColor
    danger_bg: QColor
    danger: QColor
    stage_centre: QColor
    stage_edge: QColor
    arrow: QColor
    arrow_halo: QColor
    hand_outline: QColor
    hand_halo: QColor
    skin_light: QColor
    skin: QColor
    skin_shade: QColor
    unit: float = 1.0

    def scaled(self, unit: float) -> Theme:
        """Return this theme with lengths and type scaled by `unit`."""
        return replace(self, unit=unit)

    def keyed(self, ink: QColor, ground: QColor) -> Theme:
        """Return this theme with all that is written or drawn over the body in two colours.

        What it paints shows where ink is and where ground and halos are.
        """
        return replace(
            self, ink=ink, ink2=ink, arrow=ink, on_hand=ink,
            surface=ground, arrow_halo=ground, left_text=ground, right_text=ground,
        )  # fmt: skip

    def px(self, length: float) -> int:
        """Return a length of the design (logical pixels at unit 1) in this theme's pixels."""
        return round(length * self.unit)

    def font(self, size: float, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
        """Return the typeface at a size of the design, scaled."""
        return _font(size * self.unit, weight, tabular, display=size >= DISPLAY_FROM_PX)


class Themed(Protocol):
    """Whatever is painted in a theme."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""


def _c(name: str, alpha: float = 1.0) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


THEMES: dict[str, Theme] = {
    "light": Theme(
        name="light",
        is_dark=False,
        paper=_c("#F4F2EE"),
        surface=_c("#FFFFFF"),
        inset=_c("#EEEBE5"),
        ink=_c("#171A1D"),
        ink2=_c("#474E55"),
        line=_c("#D9D4CB"),
        control=_c("#77716A"),
        accent=_c("#0A5A52"),
        on_accent=_c("#FFFFFF"),
        soft=_c("#DCEEEA"),
        left=_c("#0072B2"),
        left_text=_c("#005A8D"),
        right=_c("#D55E00"),
        right_text=_c("#8F3E00"),
        on_hand=_c("#FFFFFF"),
        warn_bg=_c("#FFF0D2"),
        warn=_c("#573800"),
        danger_bg=_c("#FCE8E6"),
        danger=_c("#9B1C16"),
        stage_centre=_c("#DDE5E3"),
        stage_edge=_c("#C9D3D0"),
        arrow=_c("#171A1D"),
        arrow_halo=_c("#FFFFFF"),
        hand_outline=_c("#10202C"),
        hand_halo=_c("#FFFFFF", 0.95),
        skin_light=_c("#F6ECE1"),
        skin=_c("#E9DACB"),
        skin_shade=_c("#D2BDA9"),
    ),
    "dim": Theme(
        name="dim",
        is_dark=True,
        paper=_c("#14110E"),
        surface=_c("#1D1915"),
        inset=_c("#2A241E"),
        ink=_c("#EBE0D1"),
        ink2=_c("#BFB19F"),
        line=_c("#3B332B"),
        control=_c("#8A7B69"),
        accent=_c("#6FC3B4"),
        on_accent=_c("#0A1A17"),
        soft=_c("#16342F"),
        left=_c("#5AB0EA"),
        left_text=_c("#7CC2F0"),
        right=_c("#F2884A"),
        right_text=_c("#F6A573"),
        on_hand=_c("#0B0805"),
        warn_bg=_c("#3A2B10"),
        warn=_c("#F5D391"),
        danger_bg=_c("#43201B"),
        danger=_c("#FFB0A4"),
        stage_centre=_c("#1B1714"),
        stage_edge=_c("#0F0D0B"),
        arrow=_c("#F3E8D9"),
        arrow_halo=_c("#0B0907"),
        hand_outline=_c("#0B0805"),
        hand_halo=_c("#FFF3E0", 0.55),
        skin_light=_c("#97806E"),
        skin=_c("#7B6454"),
        skin_shade=_c("#5D4A3D"),
    ),
}

HALL = replace(
    THEMES["light"],
    name="hall",
    paper=_c("#FFFFFF"),
    surface=_c("#FFFFFF"),
    inset=_c("#EEEBE5"),
    ink=_c("#000000"),
    ink2=_c("#2B3036"),
    line=_c("#B9B4AB"),
    stage_centre=_c("#FFFFFF"),
    stage_edge=_c("#FFFFFF"),
    arrow=_c("#000000"),
)
"""The light theme for a projector in a lit room: white ground, black words. No choice in the window."""


def unit_for(height_px: float) -> float:
    """Return the unit of length for a screen of this logical height."""
    return next((unit for below_px, unit in _UNITS if height_px < below_px), 2.25)


def load_fonts() -> AssetError | None:
    """Make the bundled typeface known to Qt; return what is missing, if anything, and go on without it."""
    files = sorted((ASSETS / "fonts").glob("*.[to]tf"))
    if not files:
        return AssetError(str(ASSETS / "fonts"), Phrase("no font file"))
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            return AssetError(str(file), Phrase("not a font that Qt can read"))
    return None


def font_file(weight: int) -> Path:
    """Return the file of the cut for running text. KeyError: there is none of that weight."""
    name = {REGULAR: "Regular", MEDIUM: "Medium", SEMIBOLD: "SemiBold", BOLD: "Bold"}[weight]
    return ASSETS / "fonts" / f"Inter-{name}.ttf"


def missing_icons() -> AssetError | None:
    """Return the folder of the icons as missing, if there is none in it; the program goes on without."""
    folder = ASSETS / "icons"
    return None if any(folder.glob("*.svg")) else AssetError(str(folder), Phrase("no icon file"))


def font(size_px: float, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
    """Return the typeface at a size in pixels; `tabular`: all figures equally wide, for clocks."""
    return _font(size_px, weight, tabular, display=size_px >= DISPLAY_FROM_PX)


def text_font(size_px: float, weight: int = REGULAR) -> QFont:
    """Return the cut for running text at any size in pixels: for words that scale with their picture.

    Without contextual forms: a file keeps its text as text only where every shape has a character.
    Without hinting: letters keep their form and their widths at every size.
    """
    made = _font(size_px, weight, False, display=False)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def _font(size_px: float, weight: int, tabular: bool, *, display: bool) -> QFont:
    """Return a font; the display cut exists for labels, names and figures only."""
    return QFont(_made_font(max(1, round(size_px)), weight, tabular, display and weight >= SEMIBOLD))


@lru_cache(maxsize=256)
def _made_font(size_px: int, weight: int, tabular: bool, display: bool) -> QFont:
    """Return the font to copy: making one takes ten times as long, and a stroke asks for a hundred."""
    made = QFont()
    made.setFamilies(_DISPLAY_FAMILIES if display else _TEXT_FAMILIES)
    made.setPixelSize(size_px)
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def icon(name: str, colour: QColor, size_px: float, ratio: float = 1.0) -> QPixmap:
    """Return the icon of that name in one colour, `size_px` logical pixels square.

    `ratio`: device pixels per logical pixel. An icon whose file is missing is empty.
    """
    return _icon(name, colour.rgba(), round(size_px * ratio), ratio)


@lru_cache(maxsize=512)
def _icon(name: str, rgba: int, side: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    path = ASSETS / "icons" / f"{name}.svg"
    if path.is_file():
        with QPainter(pixmap) as painter:
            QSvgRenderer(str(path)).render(painter, QRectF(0, 0, side, side))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(pixmap.rect(), QColor.fromRgba(rgba))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette in the theme's tokens."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.paper),
        (role.WindowText, theme.ink),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.inset),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.ink2),
        (role.Button, theme.inset),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.on_accent),
        (role.Highlight, theme.soft),
        (role.HighlightedText, theme.ink),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.ToolTipBase, theme.ink),
        (role.ToolTipText, theme.surface),
        (role.Mid, theme.line),
        (role.Dark, theme.control),
    ):
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.control)
    return made


def paint_focus_ring(painter: QPainter, shape: QRectF, radius: float, theme: Theme) -> None:
    """Draw the keyboard's focus round `shape`: 2 px of ink outside a 2 px gap, at unit 1."""
    away = theme.px(3)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.ink, theme.px(2)))
    painter.drawRoundedRect(shape.adjusted(-away, -away, away, away), radius + away, radius + away)
    painter.restore()
