"""Asks a window what a person would see at once: is a text cut, does one control lie on another?"""

from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from ui.kit.controls import Button, Headline
from ui.kit.segments import Segments
from ui.session.tiles import Door


def seen(widget: QWidget) -> list[QWidget]:
    """Every visible widget under this one that has a place, but not what a scroll area holds."""
    found = []
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            found.append(child)
            if not isinstance(child, QAbstractScrollArea):
                found += seen(child)
    return found


def cut_texts(root: QWidget) -> list[str]:
    """What is not wholly there: a label or button smaller than its words, or outside its parent."""
    return [told for widget in seen(root) if (told := _cut(widget))]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        wide, high = widget.width() + 1, widget.height() + 1
        wrapped = widget.wordWrap()
        needed_high = widget.heightForWidth(widget.width()) if wrapped else widget.sizeHint().height()
        needed_wide = 0 if wrapped else widget.sizeHint().width()
        if needed_high > high or needed_wide > wide:
            return f"{widget.text()!r} needs {needed_wide} x {needed_high}, has {wide} x {high}"
    elif isinstance(widget, Button | Segments):
        hint = widget.sizeHint()
        if hint.width() > widget.width() or hint.height() > widget.height():
            return f"{widget.accessibleName()!r} needs {hint}, has {widget.size()}"
    elif isinstance(widget, Door) and widget.is_cut:
        return f"{widget.words.head!r} has {widget.width()} px"
    elif isinstance(widget, Headline):
        if widget.height_for(widget.width()) > widget.height() + 1:
            return f"{widget.text!r} has {widget.height()} px"
        if not widget.fitted(widget.width()).whole:
            return f"{widget.text!r} is shown as {widget.fitted(widget.width()).text!r}"
    if isinstance(widget, QLabel | Button | Segments | Headline):
        parent = widget.parentWidget()
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            return f"{widget.accessibleName() or widget.objectName()!r} {widget.geometry()} leaves its parent"
    return ""


def overlaps(parent: QWidget, *, shrunk: int = 5) -> list[str]:
    """Pairs of visible children whose shapes (without the room for the focus ring) cover one another."""
    children = [c for c in parent.children() if isinstance(c, QWidget) and c.isVisible()]
    shapes = [(child, _shape(child, shrunk)) for child in children]
    return [
        f"{_name(a)} {ra} covers {_name(b)} {rb}"
        for (a, ra), (b, rb) in combinations(shapes, 2)
        if ra.intersects(rb)
    ]


def _shape(widget: QWidget, shrunk: int) -> QRect:
    place = widget.geometry()
    if isinstance(widget, Button | Segments):
        return place.adjusted(shrunk, shrunk, -shrunk, -shrunk)
    if isinstance(widget, QLabel) and not widget.wordWrap():
        # The ascent of the largest clocks is air: digits are 0.73 of the size.
        air = max(0, place.height() - round(0.8 * widget.font().pixelSize())) // 2
        return place.adjusted(0, air, 0, -air)
    return place


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', '')!r}"
