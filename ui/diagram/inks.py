"""Colours that only the diagram needs, beside the tokens of the theme."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ZoneInks:
    """The colours of the zones: never press, press lightly, striking is allowed, press less."""

    never: QColor
    care: QColor
    percussion: QColor
    lighter: QColor
    area: QColor
    """The edge of the area that is worked on."""
    kidney: QColor


_ON_LIGHT = ZoneInks(
    *(QColor(name) for name in ("#7A3E8E", "#8A6100", "#0F6B52", "#2F5C8A", "#0A5A52", "#6B2718"))
)
_ON_DARK = ZoneInks(
    *(QColor(name) for name in ("#D8B4E8", "#E6C35C", "#7DDDC0", "#8FB8E0", "#6FC3B4", "#F0B7A2"))
)


def zone_inks(theme: Theme) -> ZoneInks:
    """Return the colours of the zones that stand off the theme's halos."""
    return _ON_DARK if theme.arrow_halo.lightnessF() < 0.5 else _ON_LIGHT


def with_alpha(colour: QColor, alpha: float) -> QColor:
    """Return the colour at another opacity, 0-1."""
    changed = QColor(colour)
    changed.setAlphaF(alpha)
    return changed


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1-21, by the rule of WCAG 2."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable_on(ground: QColor, theme: Theme) -> Theme:
    """Return the theme in which words and arrows stand off a ground.

    Where their halo does better than their ink, the two are swapped.
    """
    if contrast(theme.ink, ground) >= contrast(theme.arrow_halo, ground):
        return theme
    return replace(theme, ink=theme.arrow_halo, arrow=theme.arrow_halo, arrow_halo=theme.arrow)
