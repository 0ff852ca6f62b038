"""Colours that only the diagram needs, beside the tokens of the theme."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ZoneInks:
    """The colours of the zones: never press, press lightly, striking is allowed."""

    never: QColor
    care: QColor
    percussion: QColor


_ON_LIGHT = ZoneInks(QColor("#7A3E8E"), QColor("#B8860B"), QColor("#1B8A6B"))
_ON_DARK = ZoneInks(QColor("#C79BD8"), QColor("#E6C35C"), QColor("#63CDAE"))


def zone_inks(theme: Theme) -> ZoneInks:
    """Return the colours of the zones that stand off the theme's stage."""
    return _ON_DARK if theme.is_dark else _ON_LIGHT


def with_alpha(colour: QColor, alpha: float) -> QColor:
    """Return the colour at another opacity, 0-1."""
    changed = QColor(colour)
    changed.setAlphaF(alpha)
    return changed
