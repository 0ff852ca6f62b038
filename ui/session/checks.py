"""The question before a session: what speaks against it, in three groups, and what follows from each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.course.screening import GENTLE_PRESSURE, Outcome, WarningGroup, gentler, warning_groups
from app.protocol.model import Protocol
from app.protocol.safety import PRESSURE_LIMIT
from ui import text
from ui.kit.controls import Words
from ui.pages.page import Body
from ui.pages.reading import Section
from ui.theme import BOLD, MEDIUM, SEMIBOLD, THEMES, Theme, icon

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Group:
    """One class of signs. `ink` names a token of the theme."""

    outcome: Outcome
    icon_name: str
    ink: str
    head: str
    verdict: str
    lines: tuple[str, ...]


def groups(protocol: Protocol) -> tuple[Group, ...]:
    """Return the three classes of what speaks against a session, from the protocol."""
    return tuple(_group(group) for group in warning_groups(protocol.file))


def safety_sections(protocol: Protocol) -> list[Section]:
    """Return everything that speaks against a massage, to read."""
    safety = protocol.file.safety
    told = [Section(f"{group.head}: {group.verdict}", group.lines) for group in groups(protocol)]
    stop = Section(translate("Checks", "Stop at once"), tuple(each.text for each in safety.stop))
    return [Section("", (safety.silence.text,)), *told, stop]


def adapted_words(protocol: Protocol | None, gentle: bool, most: float) -> str:
    """Return how the plan is changed, for a client who needs care or early in a course; "" if it is not.

    `most`: the most that is pressed, 0-10.
    """
    if protocol is None or (not gentle and most >= PRESSURE_LIMIT):
        return ""
    if not gentle:
        return translate("Checks", "Early in a course: pressure {most} at most.").format(
            most=text.figure(most)
        )
    kept = {entry.id for entry in gentler(protocol).file.strokes}
    names = ", ".join(entry.card.short for entry in protocol.file.strokes if entry.id not in kept)
    told = translate("Checks", "Adapted: without {strokes}; pressure {most} at most. Ask the doctor.")
    return told.format(strokes=names.lower(), most=text.figure(min(GENTLE_PRESSURE, most)))


def _group(group: WarningGroup) -> Group:
    icon_name, ink = _LOOKS[group.outcome]
    head, verdict = {
        Outcome.EMERGENCY: (
            translate("Checks", "Emergency"),
            translate("Checks", "No massage. Call for help now."),
        ),
        Outcome.SEE_A_DOCTOR: (
            translate("Checks", "See a doctor first"),
            translate("Checks", "No massage today."),
        ),
        Outcome.ADAPT: (
            translate("Checks", "Adapt the session"),
            translate("Checks", "We change the plan."),
        ),
    }[group.outcome]
    return Group(group.outcome, icon_name, ink, head, verdict, tuple(sign.text for sign in group.signs))


_LOOKS = {
    Outcome.EMERGENCY: ("urgent", "danger"),
    Outcome.SEE_A_DOCTOR: ("stethoscope", "warn"),
    Outcome.ADAPT: ("adjustments", "ink"),
}


class Groups(Body):
    """The groups side by side, or one under another where the page is narrow."""

    SHARES = (0.27, 0.38, 0.35)
    """Parts of the width, after the lengths of the lists."""
    COLUMNS_FROM = 760

    def __init__(self, shown: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._groups = THEMES["light"], tuple(shown)
        self._words = [self._made(group) for group in self._groups]
        self._tiles: list[QRect] = []

    def _made(self, group: Group) -> tuple[Words, ...]:
        head = Words(group.head, size=18, weight=BOLD, token=group.ink, wrapped=True, parent=self)
        verdict = Words(group.verdict, size=15, weight=SEMIBOLD, token=group.ink, wrapped=True, parent=self)
        lines = [Words(line, size=15, weight=MEDIUM, wrapped=True, parent=self) for line in group.lines]
        return head, verdict, *lines

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for words in self._words:
            for each in words:
                each.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def column(self, index: int, width_px: int) -> tuple[int, int]:
        """Return where the column of a group begins, and its width, px."""
        gap = self._theme.px(14)
        if width_px < self._theme.px(self.COLUMNS_FROM) or len(self._groups) == 1:
            return 0, width_px
        room = width_px - gap * (len(self._groups) - 1)
        before = round(room * sum(self.SHARES[:index])) + gap * index
        return before, round(room * self.SHARES[index])

    def height_for(self, width_px: int) -> int:
        """Return the height of the longest group, or of all where they lie under one another."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, stacked = self._theme.px, width_px < self._theme.px(self.COLUMNS_FROM)
        tiles, y = [], 0
        for index, words in enumerate(self._words):
            x, wide = self.column(index, width_px)
            high = self._place_group(words, QRect(x, y, wide, 0), dry=dry)
            tiles.append(QRect(x, y, wide, high))
            y += high + px(12) if stacked else 0
        lowest = max((tile.bottom() + 1 for tile in tiles), default=0)
        if not dry:
            self._tiles = [tile if stacked else QRect(tile.topLeft(), tile.size()).adjusted(
                0, 0, 0, lowest - tile.bottom() - 1) for tile in tiles]  # fmt: skip
            self.update()
        return lowest

    def _place_group(self, words: Sequence[Words], at: QRect, *, dry: bool) -> int:
        """Place one group's words; return its height."""
        px, y = self._theme.px, at.top() + self._theme.px(10)
        left = at.left() + self._theme.px(16)
        for index, each in enumerate(words):
            indent = px(32) if index == 0 else 0 if index == 1 else px(16)
            room = max(1, at.width() - 2 * px(16) - indent)
            high = each.height_for(room)
            if not dry:
                each.setGeometry(left + indent, y, room, high)
            y += high + px(6 if index == 1 else 4)
        return y + px(6) - at.top()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles, the icons and a dot before each line."""
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for group, words, tile in zip(self._groups, self._words, self._tiles, strict=False):
                painter.setPen(QPen(theme.line, max(1, px(1))))
                painter.setBrush(theme.surface)
                painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), px(12), px(12))
                ink = getattr(theme, group.ink)
                drawn = icon(group.icon_name, ink, px(24), self.devicePixelRatioF())
                painter.drawPixmap(tile.left() + px(15), words[0].y(), drawn)
                painter.setPen(ink)
                painter.setBrush(ink)
                for line in words[2:]:
                    middle = line.y() + line.fontMetrics().height() / 2
                    painter.drawEllipse(QRectF(tile.left() + px(18), middle - px(2), px(4), px(4)))
