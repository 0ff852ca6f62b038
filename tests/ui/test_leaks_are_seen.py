import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from tests.ui.conftest import _left


def test_a_window_left_behind_is_seen(qapp):
    before = set(QApplication.topLevelWidgets())
    window = QWidget()
    assert _left(before, []) == [window]
    delete(window)
    assert _left(before, []) == []


def test_a_running_timer_left_behind_is_seen(qapp):
    import weakref

    timer = QTimer()
    timer.start(10_000)
    assert _left(set(QApplication.topLevelWidgets()), [weakref.ref(timer)]) == [timer]
    timer.stop()
    assert _left(set(QApplication.topLevelWidgets()), [weakref.ref(timer)]) == []


@pytest.mark.parametrize("round_", [1, 2])
def test_a_widget_given_to_qtbot_is_not_left(qtbot, round_):
    qtbot.addWidget(QWidget())
