"""Asks a window what a person would see at once: is a text cut, does one control lie on another?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from ui.diagram.canvas import DiagramCanvas
from ui.kit.controls import Button, Headline, Panel
from ui.kit.segments import Segments
from ui.session.tiles import Door

LEADING = 0.12
"""Of a line's height, above and below its letters."""


def seen(widget: QWidget) -> list[QWidget]:
    """Return every visible widget under this one that has a place, but not what a scroll area holds."""
    found: list[QWidget] = []
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            found.append(child)
            if not isinstance(child, QAbstractScrollArea):
                found += seen(child)
    return found


def cut_texts(root: QWidget) -> list[str]:
    """Return what is not wholly there: a label or button smaller than its words, or outside its parent."""
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
        if parent is not None and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            return f"{widget.accessibleName() or widget.objectName()!r} {widget.geometry()} leaves its parent"
    return ""


def overlaps(parent: QWidget, *, shrunk: int = 5) -> list[str]:
    """Return pairs of visible children whose shapes, without the room for a focus ring, cover one another."""
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
    if isinstance(widget, Headline):
        # A line is a fifth higher than its letters with all that they reach up and down.
        air = round(LEADING * place.height())
        return place.adjusted(0, air, 0, -air)
    if isinstance(widget, QLabel) and not widget.wordWrap():
        # The ascent of the largest clocks is air: digits are 0.73 of the size.
        air = max(0, place.height() - round(0.8 * widget.font().pixelSize())) // 2
        return place.adjusted(0, air, 0, -air)
    return place


def _name(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, QLabel) else getattr(widget, "text", "")
    return f"{type(widget).__name__} {widget.accessibleName() or said!r}"


def hidden_words(root: QWidget) -> list[str]:
    """Return the texts of a window that another text, or the edge of something laid over them, partly hides.

    What lies wholly under a page is not seen, and is not told.
    """
    texts = [widget for widget in seen(root) if isinstance(widget, QLabel | Button | Segments | Headline)]
    shown = [(widget, place) for widget in texts if _has_words(widget) and (place := _place(root, widget))]
    bare = [(widget, place) for widget, place in shown if not _lies_under(root, widget, place)]
    return [
        f"{_name(a)} on {_name(b)}"
        for (a, pa), (b, pb) in combinations(bare, 2)
        if pa.intersects(pb) and not (a.isAncestorOf(b) or b.isAncestorOf(a))
    ]


def hidden_names(root: QWidget) -> list[str]:
    """Return the names on diagrams that something laid over their edges hides.

    Panels and pages are opened over them on purpose, and what covers all of a diagram is clear. The levels
    beside the spine, which hands pass over as well, may be hidden by what is told for a while.
    """
    found = []
    for canvas in root.findChildren(DiagramCanvas):
        parent = canvas.parentWidget()
        if not canvas.isVisible() or parent is None:
            continue
        beside = [each for each in seen_children(parent) if not isinstance(each, Panel | DiagramCanvas)]
        over = [each for each in beside if not each.geometry().contains(canvas.geometry())]
        for text, place in canvas.names():
            inner = place.translated(canvas.pos()).adjusted(1, 1, -1, -1)
            found += [f"{text} under {_name(each)}" for each in over if _shape(each, 5).intersects(inner)]
    return found


def seen_children(parent: QWidget) -> list[QWidget]:
    """Return the visible children of a widget."""
    children = [child for child in parent.children() if isinstance(child, QWidget)]
    return [child for child in children if child.isVisible() and not child.isWindow()]


def _has_words(widget: QWidget) -> bool:
    return bool(widget.text()) if isinstance(widget, QLabel) else True


def _place(root: QWidget, widget: QWidget) -> QRect:
    """Return where in a window a text is, without the room round it; empty where a scroll area hides it."""
    shape = _shape(widget, 5)
    place = QRect(widget.mapTo(root, shape.topLeft() - widget.pos()), shape.size())
    for above in _ancestors(root, widget):
        place &= QRect(above.mapTo(root, above.rect().topLeft()), above.size())
    return place.adjusted(1, 1, -1, -1)


def _lies_under(root: QWidget, widget: QWidget, place: QRect) -> bool:
    """Return whether something that was raised over a text, or over what it stands on, hides it wholly."""
    for below in (widget, *_ancestors(root, widget)):
        parent = below.parentWidget()
        if below is root or parent is None:
            break
        siblings = parent.children()
        if any(_hides(root, other, place) for other in siblings[siblings.index(below) + 1 :]):
            return True
    return False


def _hides(root: QWidget, other: QObject, place: QRect) -> bool:
    """Return whether a widget lies over all of a place; one that lets the mouse through is not opaque."""
    if not isinstance(other, QWidget) or not other.isVisible() or other.isWindow():
        return False
    if other.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False
    return QRect(other.mapTo(root, other.rect().topLeft()), other.size()).contains(place)


def _ancestors(root: QWidget, widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not root:
        yield above
        above = above.parentWidget()
