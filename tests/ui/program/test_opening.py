"""The first frame of a start."""

import os
import subprocess
import sys

from PySide6.QtCore import QRect

from ui.program.opening import OPENING_FILE, Opening, open_with
from ui.settings import Settings, WindowPlace, save_settings
from ui.theme import THEMES


def is_skin(colour):
    return colour.red() > colour.blue() + 25


def test_the_body_stands_in_the_middle_of_its_stage(qtbot):
    opening = open_with(THEMES["light"], QRect(0, 0, 780, 700))
    qtbot.addWidget(opening)
    picture = opening.grab().toImage()
    middle = opening.width() // 2 - 100
    assert is_skin(picture.pixelColor(middle, opening.height() // 2))
    assert not is_skin(picture.pixelColor(5, opening.height() // 2))


def test_it_stands_where_the_window_was_unless_no_screen_is_there(qtbot):
    there, gone = QRect(40, 30, 700, 500), QRect(90_000, 0, 700, 500)
    for place, kept in ((there, True), (gone, False), (None, False)):
        opening = Opening(THEMES["dim"], place)
        qtbot.addWidget(opening)
        assert (opening.geometry() == place) == kept
        assert opening.screen().geometry().intersects(opening.geometry())


def test_a_missing_picture_leaves_an_empty_stage(qtbot, tmp_path):
    opening = Opening(THEMES["light"], None, tmp_path / "none.webp")
    qtbot.addWidget(opening)
    assert not opening.grab().isNull()


def test_its_picture_is_small():
    assert OPENING_FILE.stat().st_size < 60_000


STARTED = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.program.start

def told():
    print(sorted(type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()))
    QApplication.quit()

def play(application=None):
    QTimer.singleShot(300, told)
    return run()

run = QApplication.exec
QApplication.exec = play
ui.program.start.run()
"""


def test_the_window_takes_its_place(tmp_path):
    save_settings(Settings(theme="dim", window=WindowPlace(10, 10, 800, 600)), tmp_path / "Backstroke")
    environ = dict(os.environ, XDG_CONFIG_HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", STARTED], env=environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['MainWindow']"
