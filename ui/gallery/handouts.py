"""Pages of handouts as pictures, to look at: as a copier without colours prints them, and in colour."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.plan import plan_session
from ui import text
from ui.diagram import baking
from ui.export.handout import handout
from ui.export.lesson import Lesson, lesson_in
from ui.export.sheet import PAPERS
from ui.gallery.camera import Seen
from ui.gallery.checks import Found

STROKES = ("2", "3d", "6")
MINUTES = 40
"""The session with the most rounds, and the longest words beside them."""
SHOWN_DPI = 110


def handout_pictures(application: QApplication, protocol: str) -> Iterator[tuple[str, Seen]]:
    """Yield pages in every language on every paper, without colours; those of the first also in colour."""
    for code in text.languages():
        text.install_language(application, code)
        lesson = lesson_of(protocol, MINUTES, code)
        known = [tally.stroke_id for tally in lesson.tallies]
        pages = (None, *(stroke for stroke in STROKES if stroke in known))
        for name, paper in PAPERS.items():
            images = page_images(handout(lesson, paper, pages, baking.kept_sprite), SHOWN_DPI)
            for page, image in zip(pages, images, strict=True):
                grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
                yield f"handout/{code}_{name}_{page or 'plan'}_grey", Seen(grey, Found())
                if code == text.languages()[0]:
                    yield f"handout/{code}_{name}_{page or 'plan'}", Seen(image, Found())
    text.install_language(application, "en")


def lesson_of(name_or_path: str, minutes: int, language: str) -> Lesson:
    """Return a protocol planned for the reference body, in a language that it has words in.

    Errors as for `app.protocol.library.load`.
    """
    protocol = load(name_or_path)
    timeline = plan_session(protocol, minutes, reference_body())
    return lesson_in(language, name_or_path, protocol, timeline)


def page_images(content: bytes, dpi: int) -> list[QImage]:
    """Return the pages of a PDF as opaque pictures."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    images = []
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        with QPainter(image) as painter:
            painter.drawImage(0, 0, document.render(page, size))
        images.append(image)
    document.close()
    return images
