"""Files of a moment: equal to the screen, text as text, fonts inside."""

import re
import zlib

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from app.anatomy.landmarks import body_named
from app.errors import InputError
from app.protocol.library import load
from app.session.plan import plan_session
from tests.ui.diagram.flat_hands import remembered
from ui.diagram.layers import LayerChoice
from ui.diagram.picture import Picture, render
from ui.diagram.view import View, ViewChoice
from ui.export.picture_file import check_size, picture_file

SIZE = (640, 480)
WORDS = ("Client's left", "Client's right", "12th rib", "Dimple (PSIS)", "Gluteal fold", "L4")


@pytest.fixture(scope="module")
def t_s(row_of):
    return row_of("2").start_s + 20.0


@pytest.fixture(scope="module")
def picture(timeline, t_s, light):
    return Picture(timeline, t_s, View.fitted(*SIZE, body=timeline.body), light, LayerChoice(zones=True))


@pytest.fixture(scope="module")
def pdf(picture):
    return picture_file(picture, "pdf")


@pytest.fixture(scope="module")
def svg(picture):
    return picture_file(picture, "svg")


def opened(content):
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    document.buffer = buffer
    return document


def streams(content):
    """Return the streams of a PDF file, inflated where they are deflated."""
    found = []
    for raw in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            found.append(zlib.decompress(raw))
        except zlib.error:
            found.append(raw)
    return found


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[..., :3].astype(int)


def page_of(content):
    """Return the first page as a picture of `SIZE`."""
    page = QImage(QSize(*SIZE), QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    with QPainter(page) as painter:
        painter.drawImage(0, 0, opened(content).render(0, QSize(*SIZE)))
    return page


def cells(image):
    shown = pixels(image)
    return shown.reshape(shown.shape[0] // 5, 5, shown.shape[1] // 5, 5, 3).mean(axis=(1, 3))


def assert_alike(one, other):
    """Hold two drawings against one another in cells of 5 px: an edge may lie a fraction of a pixel aside."""
    apart = np.abs(cells(one) - cells(other)).max(axis=2)
    assert apart.mean() < 2.6
    assert np.percentile(apart, 99) < 25
    assert apart.max() < 64


def test_a_png_has_the_very_pixels_of_the_picture(picture, timeline, t_s, light):
    image = QImage.fromData(picture_file(picture, "png"))
    assert image.convertToFormat(QImage.Format.Format_RGB32) == render(
        timeline, t_s, SIZE, light, LayerChoice(zones=True)
    )


def test_a_pdf_looks_like_the_screen_at_the_same_size(picture, pdf):
    document = opened(pdf)
    assert document.pageCount() == 1
    assert document.pagePointSize(0).toSize() == QSize(480, 360)
    assert_alike(picture.image(), page_of(pdf))


def test_words_stand_where_they_stand_on_the_screen_though_the_print_is_finer(light):
    timeline = plan_session(load(), 20, body_named("broad_large"))
    near = ViewChoice(zoom=2.5, centre_mm=(20.0, -60.0))
    view = View.fitted(*SIZE, body=timeline.body, choice=near)
    picture = Picture(timeline, 620.0, view, light, LayerChoice(skin=0.3), sprites=remembered())
    assert_alike(picture.image(), page_of(picture_file(picture, "pdf")))


def test_the_words_of_a_pdf_are_text_each_once(pdf):
    text = opened(pdf).getAllText(0).text()
    for word in (*WORDS, "Spine: never press"):
        assert text.count(word) == 1, word
    assert {"L", "R"} <= set(text.split())


def test_a_pdf_carries_its_fonts_and_the_relief_at_print_resolution(pdf, picture):
    assert pdf.count(b"/FontFile2") >= 2
    assert any(part[:4] == b"\x00\x01\x00\x00" and b"glyf" in part[:400] for part in streams(pdf))
    widths = [int(width) for width in re.findall(rb"/Width (\d+)", pdf)]
    body_px = picture.view.scale_px * 350
    assert max(widths) > 2.9 * body_px


def test_arrows_and_edges_of_a_pdf_are_lines(pdf):
    drawing = max(streams(pdf), key=lambda part: part.count(b" l\n") + part.count(b" c\n"))
    assert drawing.count(b" l\n") + drawing.count(b" c\n") > 200


def test_an_svg_is_as_large_as_asked_and_looks_like_the_screen(picture, svg):
    text = svg.decode()
    assert 'width="640" height="480"' in text[:400]
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(QSize(*SIZE), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        renderer.render(painter)
    assert_alike(picture.image(), image)


def test_the_words_of_an_svg_are_text_and_its_fonts_are_in_it(svg):
    text = svg.decode()
    words = re.findall(r"<text[^>]*>([^<]*)</text>", text)
    for word in (*WORDS, "L", "R"):
        assert words.count(word) == 1, word
    used = set(re.findall(r'<text[^>]*font-weight="(\d+)"', text))
    assert used
    assert set(re.findall(r'font-family: "Inter"; font-weight: (\d+); src: url\("data:', text)) == used


@pytest.mark.parametrize("size", [(63, 200), (200, 16385), (16384, 16384)])
def test_impossible_sizes_are_bad_input(size):
    with pytest.raises(InputError, match=r"64 to 16384|million pixels"):
        check_size(*size, "the page", "size")


def test_a_finer_view_lays_everything_out_alike(timeline):
    view = View.fitted(640, 480, body=timeline.body)
    finer = view.enlarged(3.125)
    for x_mm, y_mm in ((0, 0), (80, -100), (-60, 150)):
        assert finer.point_px(x_mm, y_mm) == view.point_px(x_mm, y_mm) * 3.125
