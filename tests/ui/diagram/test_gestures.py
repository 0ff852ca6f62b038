import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.diagram.gestures import Gestures


@pytest.fixture
def watched(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(("ways", "nearer"), [((-1, 1), True), ((1, -1), False)])
def test_two_fingers_on_a_touch_screen_zoom_about_their_middle(watched, qapp, ways, nearer):
    gestures, told = Gestures(watched), []
    gestures.zoom_requested.connect(lambda at, factor: told.append((at, factor)))
    fingers, screen = (QPoint(200, 250), QPoint(400, 250)), QTest.createTouchDevice()
    QTest.touchEvent(watched, screen).press(0, fingers[0]).press(1, fingers[1]).commit()
    qapp.processEvents()
    for step in range(1, 7):
        first, second = (at + QPoint(way * 12 * step, 0) for at, way in zip(fingers, ways, strict=True))
        QTest.touchEvent(watched, screen).move(0, first).move(1, second).commit()
        qapp.processEvents()
    QTest.touchEvent(watched, screen).release(0, first).release(1, second).commit()
    qapp.processEvents()
    factor = 1.0
    for _, each in told:
        factor *= each
    assert factor > 1.3 if nearer else factor < 0.7
    # The platform without a screen draws a frame of 2 px, which the touches do not know of.
    assert all((at - QPointF(300, 250)).manhattanLength() <= 4 for at, _ in told)
