"""The page of keys: every key of the program and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Words
from ui.pages.page import Body
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme

COLUMN = 340
"""Least width of a column, at unit 1."""
SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "-": "−"}
"""Keys whose caps bear a sign."""


class KeyRows(Body):
    """Rows of key caps with what they do, in as many columns as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._rows: list[tuple[tuple[str, ...], Words]] = []
        self._note = Words(
            QCoreApplication.translate(
                "Pages",
                "Letters count by their place on the keyboard, so they work in every layout. A clicker's "
                "keys work wherever the focus is. Esc closes what lies on top and never quits.",
            ),
            size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip

    def set_rows(self, rows: Sequence[tuple[tuple[str, ...], str]]) -> None:
        """Show other rows: the keys' names and what they do."""
        for _, words in self._rows:
            words.setParent(None)
            words.deleteLater()
        self._rows = [
            (shown_keys(keys), Words(does, size=15, wrapped=True, parent=self)) for keys, does in rows
        ]
        for (keys, words), (_, does) in zip(self._rows, rows, strict=True):
            words.setAccessibleName(f"{', '.join(keys)}: {does}")
            words.setVisible(True)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self._note.set_theme(theme)
        for _, words in self._rows:
            words.set_theme(theme)
        self._lay_out(self.width(), dry=False)
        self.update()

    def height_for(self, width_px: int) -> int:
        """Return the height of all rows at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._lay_out(self.width(), dry=False)

    def _caps_width(self) -> int:
        """Return the room for the widest row of key caps."""
        rows = [self._cap_widths(keys) for keys, _ in self._rows]
        return max((sum(row) + self._theme.px(6) * len(row) for row in rows), default=0) + self._theme.px(10)

    def _cap_widths(self, keys: tuple[str, ...]) -> list[int]:
        metrics = QFontMetrics(self._theme.font(14, SEMIBOLD))
        return [max(self._theme.px(30), metrics.horizontalAdvance(key) + self._theme.px(16)) for key in keys]

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, caps = self._theme.px, self._caps_width()
        columns = max(1, min(3, width_px // px(COLUMN)))
        each = width_px // columns
        room = max(1, each - caps - px(16))
        per_column = -(-len(self._rows) // columns)
        note = self._note.height_for(width_px)
        if not dry:
            self._note.setGeometry(0, 0, width_px, note)
        lowest = top = note + px(16)
        for column in range(columns):
            y = top
            for _, words in self._rows[column * per_column : (column + 1) * per_column]:
                high = max(px(40), words.height_for(room) + px(8))
                if not dry:
                    words.setGeometry(column * each + caps, y, room, high)
                y += high
            lowest = max(lowest, y)
        return lowest

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key caps beside the words."""
        theme, px, caps = self._theme, self._theme.px, self._caps_width()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font(14, SEMIBOLD))
            for keys, words in self._rows:
                x, middle = words.x() - caps, words.geometry().center().y()
                for key, wide in zip(keys, self._cap_widths(keys), strict=True):
                    cap = QRectF(x + 0.5, middle - px(15) + 0.5, wide - 1, px(30) - 1)
                    painter.setPen(QPen(theme.control, max(1, px(1))))
                    painter.setBrush(theme.surface)
                    painter.drawRoundedRect(cap, px(6), px(6))
                    painter.setPen(theme.ink)
                    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
                    x += wide + px(6)


def shown_keys(keys: Sequence[str]) -> tuple[str, ...]:
    """Return what stands on the caps of the keys; a run of digits is one cap, and so are all arrows."""
    if len(keys) > 2 and all(key.isdigit() for key in keys):
        return (f"{keys[0]} - {keys[-1]}",)
    if len(keys) > 2 and all(key.startswith("Ctrl+") for key in keys):
        return (" ".join(("Ctrl", *(_cap(key.removeprefix("Ctrl+")) for key in keys))),)
    return tuple(_caps(key) for key in keys)


def _caps(key: str) -> str:
    """Return what stands on the caps of keys that are held together."""
    held, _, last = key.rpartition("+") if key[-1] != "+" else (key[:-2], "", key[-1])
    return " ".join(_cap(part) for part in (*filter(None, held.split("+")), last))


def _cap(key: str) -> str:
    """Return what stands on one key in the reader's country, as far as it bears a word."""
    words = {
        "Space": QCoreApplication.translate("keys", "Space"),
        "Enter": QCoreApplication.translate("keys", "Enter"),
        "PageUp": QCoreApplication.translate("keys", "PageUp"),
        "PageDown": QCoreApplication.translate("keys", "PageDown"),
        "Shift": QCoreApplication.translate("keys", "Shift"),
        "Backspace": QCoreApplication.translate("keys", "Backspace"),
        "Home": QCoreApplication.translate("keys", "Home"),
    }
    return SIGNS.get(key) or words.get(key, key)
