"""The sheet to sign: every session on it, totals, page numbers, both sizes of paper, Latin and Cyrillic."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QPageSize

from app.course.records import Client, Session, StrokeDone
from ui import text
from ui.course import exports, sheet
from ui.theme import load_fonts

QtPdf = pytest.importorskip("PySide6.QtPdf")
AT = datetime(2026, 11, 2, 18, 0, tzinfo=UTC)
ANA, MARINA = Client("a", "Ana Œ", AT), Client("m", "Марина Ёлкина", AT)
LONG = Client("l", "Somebody with a rather long name of their own choosing, and more", AT)
TITLES = {"lumbar": "Lower back"}


def a_session(number: int, client: str | None = "a", *, ended: bool = True) -> Session:
    at = AT + timedelta(days=number)
    strokes = tuple(StrokeDone(n, str(n), 1, 60.0, 10, 60.0, 60.0, 10) for n in range(9))
    note = "a secret of the client"
    return Session(
        f"s{number}",
        client,
        None,
        "lumbar",
        "",
        20,
        at,
        at if ended else None,
        True,
        1230.0,
        3,
        note,
        strokes,
    )


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()
    text.install_language(qapp, "en")
    yield
    text.install_language(qapp, "en")


class Paper:
    """A PDF that has been read back."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._kept = QByteArray(content)
        self._buffer = QBuffer(self._kept)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self.document = QtPdf.QPdfDocument()
        self.document.load(self._buffer)

    def words(self, page: int) -> str:
        return " ".join(self.document.getAllText(page).text().split())


def printed(sessions, clients=(ANA, MARINA, LONG), only=None, size=QPageSize.PageSizeId.A4) -> Paper:
    return Paper(sheet.pdf(exports.sheet_of(clients, sessions, only, TITLES), size))


def test_a_sheet_holds_each_session_its_client_and_the_total_and_no_note():
    paper = printed([a_session(0), a_session(1, "m"), a_session(2, None), a_session(3, ended=False)])
    words = paper.words(0)
    assert paper.document.pageCount() == 1
    for told in ("Ana Œ", "Марина Ёлкина", "2 Nov 2026", "Lower back", "21 (20)", "Therapist's signature"):
        assert told in words
    assert "Total: 3 sessions, 63 min, strokes: 27" in words
    assert "Page 1 of 1" in words
    assert "No health record" in words
    assert "secret" not in words


def test_many_sessions_take_several_pages_and_the_total_stands_on_the_last():
    paper = printed([a_session(number) for number in range(60)])
    pages = paper.document.pageCount()
    assert pages == 4
    for page in range(pages):
        assert f"Page {page + 1} of {pages}" in paper.words(page)
        assert "Therapist's signature" in paper.words(page)
        assert ("Total: 60 sessions" in paper.words(page)) == (page == pages - 1)


@pytest.mark.parametrize(
    ("size", "points"), [(QPageSize.PageSizeId.A4, (595, 842)), (QPageSize.PageSizeId.Letter, (612, 792))]
)
def test_both_sizes_of_paper_have_fonts_inside_and_nothing_near_the_edge(size, points):
    paper = printed([a_session(number, "l") for number in range(20)], size=size)
    found = paper.document.pagePointSize(0)
    assert (round(found.width()), round(found.height())) == points
    assert b"/FontFile2" in paper.content
    assert b"/Subtype /Image" not in paper.content
    image = paper.document.render(0, QSize(points[0], points[1]))
    edge = 36
    inked = [
        (x, y)
        for y in range(0, points[1], 3)
        for x in range(0, points[0], 3)
        if QColor(image.pixel(x, y)).lightness() < 128 and image.pixelColor(x, y).alpha() > 0
    ]
    assert inked
    assert all(edge <= x <= points[0] - edge and edge <= y <= points[1] - edge for x, y in inked)


def test_a_sheet_of_one_client_names_them_and_an_empty_one_is_a_page_too():
    one = printed([a_session(0, "m")], only=MARINA)
    assert "Client: Марина Ёлкина, 2 Nov 2026 to 2 Nov 2026" in one.words(0)
    none = printed([])
    assert none.document.pageCount() == 1
    assert "Total: 0 sessions" in none.words(0)


def test_a_sheet_in_russian(qapp):
    text.install_language(qapp, "ru")
    words = printed([a_session(0), a_session(1)]).words(0)
    assert "Журнал сеансов массажа" in words
    assert "Всего: 2 сеанса, 42 мин, приёмов: 18" in words
