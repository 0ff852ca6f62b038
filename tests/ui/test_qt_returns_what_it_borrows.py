"""A guard against PySide6 6.12.0: it loses a reference to None at almost every call, until Python aborts."""

import sys

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QTransform


def test_ten_thousand_calls_leave_the_count_of_none_alone() -> None:
    thing, rect, transform = QObject(), QRectF(0, 0, 10, 10), QTransform()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("stroke")
        rect.translate(1.0, 0.0)
        transform.mapRect(rect)
    assert abs(sys.getrefcount(None) - before) < 1_000
