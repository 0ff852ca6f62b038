"""A class on a laptop at 150 % and a hall at 100 %, in a process of its own: Qt hears of scales at its start.

Prints a line for each of the two pictures, before and after the screens are swapped: the screen, its scale,
where the window lies, and the diagram's width in logical and in device pixels.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.diagram.flat_hands import flat_hand
from ui.main import Program
from ui.theme import load_fonts


def main(folder: str) -> None:
    application = QApplication([])
    load_fonts()
    program = Program(Path(folder), bake=flat_hand)
    program.window.setGeometry(0, 0, 1280, 720)
    program.show()
    program.classroom.open()
    for _ in range(2):
        application.processEvents()
        for wall in program.classroom.lecture.walls:
            window = wall.window()
            facts = (
                window.screen().name(), wall.devicePixelRatioF(), window.geometry().getRect(),
                window.screen().geometry().getRect(), wall.canvas.width(), wall.canvas.view.width_px,
            )  # fmt: skip
            print(json.dumps(facts))
        program.classroom.lecture.stand.swap()
    program.window.close()


if __name__ == "__main__":
    main(sys.argv[1])
