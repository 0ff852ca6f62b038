"""The wall: what the class sees, as a widget of any size; the presenter's small picture is the same one.

It is laid out for the size of the class's picture and painted at its own, so both show the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.hands.dress import Dress
from app.lesson.room import LEAST_SHARE
from app.lesson.saved import Line
from app.session.moment import Moment
from app.session.timeline import Timeline
from ui.classroom import wall_paint
from ui.classroom.asked import Asked, AskedLayout, lay_out_asked, paint_asked
from ui.classroom.tools import Tools
from ui.classroom.veil import Lit, Veil
from ui.classroom.wall_layout import WallLayout, fitted, lay_out
from ui.classroom.wall_words import WallWords
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.highlight import Highlight
from ui.diagram.layers import LayerChoice
from ui.diagram.view import ViewChoice
from ui.theme import HALL

LETTER_SHARE = 11.5
"""Height of a hand's letter, and of an arrowhead, at unit 1, px."""
MakeCanvas = Callable[[], DiagramCanvas]


class Press(Enum):
    """What somebody does with a mouse, or a finger, on the picture."""

    BEGUN = auto()
    MOVED = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class Picture:
    """What the wall shows at one moment; `beside` is a second stroke at the same time."""

    moment: Moment
    words: WallWords
    beside: tuple[Moment, WallWords] | None = None


class Wall(QWidget):
    """Shows a `Picture`; setters in, presses on the body out."""

    pressed = Signal(object, float, float)
    """A Press, and where on the body (x, y), mm."""

    def __init__(self, make_canvas: MakeCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make_canvas
        self._picture: Picture | None = None
        self._size, self._least = QSize(), LEAST_SHARE
        self._layout: WallLayout | None = None
        self._asked: Asked | None = None
        self.asked_layout: AskedLayout | None = None
        """Where a question lies, in the pixels of the class's picture, while one is asked."""
        self._timeline: Timeline | None = None
        self.canvas = self._canvas()
        self.beside: DiagramCanvas | None = None
        self.highlight = Highlight(self.canvas)
        self.veil = Veil(self.canvas, self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _canvas(self) -> DiagramCanvas:
        made = self._make()
        made.setParent(self)
        made.setMinimumSize(1, 1)
        made.set_alone(True)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    @property
    def picture(self) -> Picture | None:
        """Return what is shown."""
        return self._picture

    @property
    def layout_now(self) -> WallLayout | None:
        """Return where everything lies, in the pixels of the class's picture."""
        return self._layout

    def set_size_of_class(self, size: QSize) -> None:
        """Say how large the class's picture is; an invalid size: as large as this widget."""
        if size != self._size:
            self._size = size
            self._lay_out()

    def set_least(self, share: float) -> None:
        """Say how high everything is at least, as a part of the picture's height."""
        if share != self._least:
            self._least = share
            self._lay_out()

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another session; `set_picture` says from where."""
        self._timeline = timeline
        for canvas in self._canvases():
            canvas.set_timeline(timeline)

    def set_layers(self, layers: LayerChoice) -> None:
        """Show other layers of the body; never words on it, which could not be read from afar."""
        bare = replace(layers, labels=False, zones=False, area=False, sides=False)
        for canvas in self._canvases():
            canvas.set_layers(bare)

    def set_view(self, choice: ViewChoice) -> None:
        """Look at the body from another side."""
        for canvas in self._canvases():
            canvas.set_view(choice)
        self.update()
        self.veil.update()

    def set_skin(self, tone: str, dress: Dress) -> None:
        """Show the client's skin in another tone, and the therapist's hands otherwise."""
        for canvas in self._canvases():
            canvas.set_tone(tone)
            canvas.set_dress(dress)

    def set_tools(self, tools: Tools) -> None:
        """Show other tools."""
        self.veil.set_tools(tools)
        self.setCursor(Qt.CursorShape.CrossCursor if tools.tool else Qt.CursorShape.ArrowCursor)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other ink."""
        self.veil.set_lines(lines)

    def set_lit(self, lit: Lit | None) -> None:
        """Show the name of another landmark, or none."""
        self.veil.set_lit(lit)

    def set_picture(self, picture: Picture) -> None:
        """Show a moment; only what changes is painted anew."""
        before, self._picture = self._picture, picture
        if before is None or (before.beside is None) != (picture.beside is None):
            self._show_beside(picture.beside is not None)
            self._lay_out()
        elif _shape(before) != _shape(picture):
            self._lay_out()
        else:
            self._repaint(before, picture)
        self.canvas.show_moment(picture.moment)
        if picture.beside is not None and self.beside is not None:
            self.beside.show_moment(picture.beside[0])
        self.veil.follow()

    @property
    def asked(self) -> Asked | None:
        """Return the question that is shown in the session's place."""
        return self._asked

    def set_asked(self, asked: Asked | None) -> None:
        """Show a question of the class quiz in the session's place; None: the session again."""
        self._asked = asked
        if asked is not None and asked.mark is not None and self._timeline is not None:
            self.highlight.show_named(self._timeline.body, *asked.mark)
        else:
            self.highlight.clear()
        self._lay_out()

    def _show_beside(self, on: bool) -> None:
        if on and self.beside is None:
            self.beside = self._canvas()
            self.beside.set_layers(self.canvas.layers)
            self.beside.set_view(self.canvas.view_choice)
            if self._timeline is not None:
                self.beside.set_timeline(self._timeline)
            self.veil.raise_()
        if self.beside is not None:
            self.beside.setVisible(on)
        self.veil.set_faded(*(self._canvases() if on else (self.canvas,)))

    def finish(self) -> None:
        """Wait until everything is painted as well as it can be."""
        for canvas in self._canvases():
            canvas.complete()

    def shut(self) -> None:
        """End the workers; the wall shows no more after that."""
        for canvas in self._canvases():
            canvas.shut()

    def _canvases(self) -> tuple[DiagramCanvas, ...]:
        return (self.canvas,) if self.beside is None else (self.canvas, self.beside)

    @property
    def frame(self) -> QRectF:
        """Return where the class's picture lies in this widget, px."""
        return self.frame_in(self.rect().toRectF())

    def frame_in(self, room: QRectF) -> QRectF:
        """Return where the class's picture would lie in a rectangle, as large as fits."""
        size = self._class_size()
        share = min(room.width() / size.width(), room.height() / size.height())
        wide, high = size.width() * share, size.height() * share
        return QRectF(
            room.left() + (room.width() - wide) / 2, room.top() + (room.height() - high) / 2, wide, high
        )

    def _class_size(self) -> QRectF:
        size = self._size if self._size.isValid() else self.size()
        inner = fitted(max(size.width(), 1), max(size.height(), 1))
        return QRectF(0.0, 0.0, inner.width(), inner.height())

    @property
    def scale(self) -> float:
        """Return how much smaller this picture is than the class's."""
        return self.frame.width() / self._class_size().width()

    @property
    def least_px(self) -> float:
        """Return the least height of anything here, px."""
        return self._least * self.frame.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        if self.width() < 2 or self.height() < 2:
            return
        size, frame = self._class_size(), self.frame
        if self._picture is not None:
            self._layout = lay_out(size.width(), size.height(), self._least, self._picture.words)
        self.asked_layout = None
        if self._asked is not None:
            self.asked_layout = lay_out_asked(size.width(), size.height(), self._least, self._asked)
        self.veil.setGeometry(self.rect())
        self.veil.set_measures(frame.height(), self.least_px)
        theme = HALL.scaled(self.least_px / LETTER_SHARE)
        for canvas, place in zip(self._canvases(), self._bodies(), strict=False):
            canvas.set_theme(theme)
            canvas.setGeometry(self._here(place).toAlignedRect())
        self.highlight.set_theme(theme)
        self.highlight.setGeometry(self.canvas.rect())
        self.veil.raise_()
        self.update()

    def _bodies(self) -> tuple[QRectF, ...]:
        if self.asked_layout is not None:
            return (self.asked_layout.body,)
        if self._picture is not None and self._picture.beside is not None:
            return wall_paint.two_bodies(self._class_size(), self._names())
        if self._layout is not None:
            return (self._layout.body,)
        return (QRectF(0, 0, self._class_size().width() / 2, self._class_size().height()),)

    def _names(self) -> wall_paint.Names:
        assert self._picture is not None
        assert self._picture.beside is not None
        words = self._picture.words, self._picture.beside[1]
        return wall_paint.names_beside(self._class_size(), self._least, words)

    def _here(self, place: QRectF) -> QRectF:
        """Return a place of the class's picture in this widget."""
        scale, frame = self.scale, self.frame
        return QRectF(
            frame.left() + place.left() * scale,
            frame.top() + place.top() * scale,
            place.width() * scale,
            place.height() * scale,
        )

    def _repaint(self, before: Picture, picture: Picture) -> None:
        """Ask for paint where words, clock or count have changed."""
        layout = self._layout
        if before.words == picture.words or layout is None:
            return
        if picture.beside is not None:
            self.update()
            return
        places = [layout.clock.rect] if before.words.clock != picture.words.clock else []
        if layout.bar is not None and before.words.count != picture.words.count:
            places.append(layout.bar)
            places += [layout.count.rect] if layout.count is not None else []
        for place in places:
            self.update(self._here(place).adjusted(-2, -2, 2, 2).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and everything that is written."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), HALL.paper)
            if self._picture is None or self._layout is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.frame.topLeft())
            painter.scale(self.scale, self.scale)
            if self._asked is not None and self.asked_layout is not None:
                paint_asked(painter, self.asked_layout, self._asked)
                return
            if self._picture.beside is not None:
                wall_paint.paint_beside(painter, self._names())
                return
            wall_paint.paint_words(painter, self._layout, self._picture.words, self._turned)

    def _turned(self, x_mm: float, y_mm: float) -> QPointF:
        """Return a way on the body as it goes on the picture, right and down."""
        view = self.canvas.view
        return view.way_px(x_mm, y_mm) if view is not None else QPointF(x_mm, -y_mm)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where on the body somebody presses."""
        self._tell(Press.BEGUN, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where a press goes."""
        self._tell(Press.MOVED, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where a press ends."""
        self._tell(Press.ENDED, event)

    def _tell(self, press: Press, event: QMouseEvent) -> None:
        view = self.canvas.view
        if view is not None:
            inside = (event.position() - QPointF(self.canvas.pos())) * self.canvas.devicePixelRatioF()
            self.pressed.emit(press, *view.point_mm(inside))


def _shape(picture: Picture) -> tuple[object, ...]:
    """Return what the layout depends on: a clock of as many figures is laid out the same."""
    words = picture.words
    told = words.count.told if words.count else None
    other = picture.beside[1].name if picture.beside else None
    clock = "".join("0" if each.isdigit() else each for each in words.clock)
    count = "".join("0" if each.isdigit() else each for each in told) if told is not None else None
    return words.name, clock, count, words.ways, words.direction, other
