"""Asks how far the last row sits and how high the picture is; everything on the wall follows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.lesson.room import Room
from ui import text
from ui.kit.controls import Button, Kind, Words
from ui.pages.page import Body
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

DISTANCES_M = (4.0, 6.0, 8.0, 10.0, 12.0, 15.0, 18.0, 22.0, 26.0, 30.0)
PICTURES_M = (0.4, 0.6, 0.8, 1.0, 1.2, 1.5, 1.8, 2.0, 2.5, 3.0, 4.0, 5.0)


class RoomPage(Body):
    """Two lengths with a button for less and one for more each."""

    room_requested = Signal(object)
    """A Room."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._room = THEMES["light"], room
        self._heads = (
            Words(
                translate("Room", "From the picture to the last row"), size=16, weight=SEMIBOLD, parent=self
            ),
            Words(translate("Room", "Height of the picture"), size=16, weight=SEMIBOLD, parent=self),
        )
        self.values = tuple(Words(size=28, weight=SEMIBOLD, tabular=True, parent=self) for _ in self._heads)
        self.less = tuple(self._button("minus", at, -1) for at in (0, 1))
        self.more = tuple(self._button("plus", at, 1) for at in (0, 1))
        self._told = Words(size=15, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        self._tell()

    def _button(self, icon_name: str, at: int, way: int) -> Button:
        made = Button("", icon_name=icon_name, kind=Kind.OUTLINE, height=48, parent=self)
        words = translate("Room", "More") if way > 0 else translate("Room", "Less")
        made.setAccessibleName(f"{self._heads[at].text()}: {words}")
        made.clicked.connect(lambda: self._step(at, way))
        return made

    def _step(self, at: int, way: int) -> None:
        """Take the next length of the row."""
        steps = PICTURES_M if at else DISTANCES_M
        now = self._room.picture_m if at else self._room.distance_m
        further = [each for each in steps if (each - now) * way > 0]
        if further:
            value = min(further) if way > 0 else max(further)
            self._room = Room(self._room.distance_m, value) if at else Room(value, self._room.picture_m)
            self._tell()
            self.room_requested.emit(self._room)

    def _tell(self) -> None:
        metres = translate("Room", "{length} m")
        lengths = self._room.distance_m, self._room.picture_m
        for words, length in zip(self.values, lengths, strict=True):
            words.setText(metres.format(length=text.figure(length)))
        percent = text.figure(100.0 * self._room.least_share)
        told = translate(
            "Room",
            "Letters, figures and arrowheads take {percent} % of the picture's height at least. What finds "
            "no room is left out: first the words of the direction, then the count; never name and clock.",
        )
        self._told.setText(told.format(percent=percent))
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for words in (*self._heads, *self.values, self._told):
            words.set_theme(theme)
        for button in (*self.less, *self.more):
            button.set_theme(theme)
        self._place()

    def height_for(self, width_px: int) -> int:
        """Return the height that the content needs at this width."""
        return self._theme.px(210) + self._told.height_for(width_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows."""
        self._place()

    def _place(self) -> None:
        px = self._theme.px
        for at, (head, value, less, more) in enumerate(
            zip(self._heads, self.values, self.less, self.more, strict=True)
        ):
            y = at * px(100)
            head.setGeometry(0, y, self.width(), head.sizeHint().height())
            x = 0
            parts: tuple[tuple[QWidget, int], ...] = ((less, 0), (value, px(130)), (more, 0))
            for part, wide in parts:
                size = part.sizeHint()
                wide = wide or size.width()
                part.setGeometry(x, y + px(28) + (px(58) - size.height()) // 2, wide, size.height())
                x += wide + px(10)
        high = self._told.height_for(self.width())
        self._told.setGeometry(0, px(204), self.width(), high)
