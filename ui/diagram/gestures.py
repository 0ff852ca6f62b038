"""Wheel, fingers and drags on a picture, told as a wish to zoom or to move what is seen."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

NOTCH = 120.0
"""Of `angleDelta`: one step of a mouse's wheel."""
PER_NOTCH = 1.2
"""How much nearer one step of the wheel leads."""


class Gestures(QObject):
    """Watches a widget. Places are in its own logical pixels.

    A press stays with whoever wants it: only a drag is taken, and only while `draggable`.
    """

    zoom_requested = Signal(QPointF, float)
    """About which place, and how much nearer (above 1) or farther."""
    pan_requested = Signal(QPointF)
    """By how much the picture is to move."""
    whole_requested = Signal()

    def __init__(self, watched: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = True
        self.draggable = False
        self._watched = watched
        self._held: QPointF | None = None
        self._dragging = False
        watched.grabGesture(Qt.GestureType.PinchGesture)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what zooms or moves the picture; leave all else."""
        if watched is not self._watched or not self.enabled:
            return False
        kind = event.type()
        if kind == QEvent.Type.Wheel:
            return self._on_wheel(cast("QWheelEvent", event))
        if kind == QEvent.Type.NativeGesture:
            return self._on_native(cast("QNativeGestureEvent", event))
        if kind == QEvent.Type.Gesture:
            return self._on_gesture(cast("QGestureEvent", event))
        if kind == QEvent.Type.MouseButtonDblClick and self.draggable:
            self._held = None
            self.whole_requested.emit()
            return True
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
            return self._on_mouse(cast("QMouseEvent", event))
        return False

    def _on_wheel(self, event: QWheelEvent) -> bool:
        notches = event.angleDelta().y() / NOTCH
        if notches:
            self.zoom_requested.emit(event.position(), PER_NOTCH**notches)
        event.accept()
        return True

    def _on_native(self, event: QNativeGestureEvent) -> bool:
        kind = event.gestureType()
        if kind is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_requested.emit(event.position(), max(1.0 + event.value(), 0.1))
            return True
        if kind is Qt.NativeGestureType.SmartZoomNativeGesture and self.draggable:
            self.whole_requested.emit()
            return True
        return False

    def _on_gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._held = None
        at = QPointF(self._watched.mapFromGlobal(pinch.centerPoint().toPoint()))
        self.zoom_requested.emit(at, pinch.scaleFactor())
        moved = pinch.centerPoint() - pinch.lastCenterPoint()
        if self.draggable and not moved.isNull():
            self.pan_requested.emit(moved)
        event.accept(pinch)
        return True

    def _on_mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._held, self._dragging = at, False
            return False
        if kind == QEvent.Type.MouseButtonRelease:
            dragged, self._held, self._dragging = self._dragging, None, False
            return dragged
        if self._held is None or not self.draggable or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        moved = at - self._held
        if not self._dragging and moved.manhattanLength() < QApplication.startDragDistance():
            return False
        self._held, self._dragging = at, True
        self.pan_requested.emit(moved)
        return True
