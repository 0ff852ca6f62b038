"""Pictures of a class for the gallery: wall and presenter at every size, and each tool in use."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from app.lesson.ink import Ink
from ui.classroom.lecture import Lecture
from ui.classroom.tools import Tool
from ui.gallery.camera import Camera, Seen, grabbed
from ui.window.main_window import MainWindow

SIZES_PX = ((1024, 768), (1920, 1080), (3840, 2160))
ARC_MM = ((-60.0, 40.0), (-30.0, 58.0), (0.0, 64.0), (30.0, 58.0), (60.0, 40.0))


def class_pictures(window: MainWindow, lecture: Lecture, shot: Camera) -> Iterator[tuple[str, Seen | None]]:
    """Yield (name, picture) of both windows of a class that has just begun, with each of its tools."""
    yield from class_sizes(window, lecture, shot)
    box, feed = lecture.box, lecture.feed
    small = SIZES_PX[0]
    ink = Ink().begun(feed.stroke_id, 1, *ARC_MM[0])
    for point in ARC_MM[1:]:
        ink = ink.drawn(feed.stroke_id, *point)
    box.draw(ink)
    box.take_up(Tool.DRAW)
    yield from _both(window, lecture, shot, small, "ink")
    box.light(1)
    for tool in (Tool.SPOTLIGHT, Tool.MAGNIFIER, Tool.POINTER):
        box.take_up(tool)
        yield from _both(window, lecture, shot, small, tool.value)
    box.lay_down()
    box.lay_down()
    box.draw(Ink())
    feed.toggle_beside()
    yield from _both(window, lecture, shot, small, "beside")
    feed.toggle_beside()
    box.change(frozen=True)
    yield from _both(window, lecture, shot, small, "frozen")
    box.change(frozen=False)
    yield from _quiz(window, lecture, shot)


def class_sizes(window: MainWindow, lecture: Lecture, shot: Camera) -> Iterator[tuple[str, Seen | None]]:
    """Yield (name, picture) of both windows at every size."""
    for size in SIZES_PX:
        yield from _both(window, lecture, shot, size, f"{size[0]}x{size[1]}")


def _quiz(window: MainWindow, lecture: Lecture, shot: Camera) -> Iterator[tuple[str, Seen | None]]:
    """Yield a question to point, one to name with its answer, and the score."""
    quiz = lecture.quiz
    quiz.seed = lambda: 5
    quiz.start()
    yield from _both(window, lecture, shot, SIZES_PX[0], "quiz_point")
    quiz.go_on()
    yield from _both(window, lecture, shot, SIZES_PX[0], "quiz_pointed")
    quiz.mark(knew=True)
    for size in dict.fromkeys((SIZES_PX[0], SIZES_PX[-1])):
        yield from _both(window, lecture, shot, size, f"quiz_name_{size[0]}")
    quiz.go_on()
    yield from _both(window, lecture, shot, SIZES_PX[0], "quiz_named")
    while quiz.round is not None and quiz.round.question is not None:
        quiz.go_on()
        quiz.mark(knew=quiz.round.at != 3)
    yield from _both(window, lecture, shot, SIZES_PX[0], "quiz_score")
    quiz.end()


def _both(
    window: MainWindow, lecture: Lecture, shot: Camera, size_px: tuple[int, int], name: str
) -> Iterator[tuple[str, Seen | None]]:
    if not shot.wants(size_px):
        return
    audience = lecture.audience
    audience.show()
    for _ in range(3):
        for each in (window, audience):
            each.resize(*size_px)  # Once laid out anew they may become smaller than before.
        QApplication.processEvents()
        lecture.finish()
    yield f"wall_{name}", grabbed(audience)
    yield f"presenter_{name}", grabbed(window)
