"""A picture of the diagram as the bytes of a PNG, SVG or PDF file.

In SVG and PDF the body and the hands are pictures at print resolution; arrows, zones, edges and words are
lines and text, with their fonts in the file.
"""

from __future__ import annotations

import base64
import html
import math
import re
from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.errors import Fault, InputError, Phrase
from ui.diagram.picture import Picture
from ui.theme import BOLD, MEDIUM, REGULAR, SEMIBOLD, font_file, text_font

PIXELS_PER_INCH = 96
"""So large a pixel of a picture is on paper, as in style sheets."""
DOTS_PER_INCH = 300
SIDES_PX = (64, 16384)
MOST_PIXELS = 64_000_000
"""Some 800 MB are needed to paint that many."""
MOST_DOTS = 96_000_000
"""A picture that would need more dots at print resolution is embedded in a coarser one."""
KINDS = ("png", "svg", "pdf")


def check_size(width_px: int, height_px: int, source: str, place: str) -> None:
    """Raise InputError where no picture of this size can be made; `source` and `place` name the input."""
    low, high = SIDES_PX
    shown = f"{width_px}x{height_px}"
    if not (low <= width_px <= high and low <= height_px <= high):
        expected = Phrase("WIDTHxHEIGHT, each from {low} to {high}", low=low, high=high)
        raise InputError(Fault(source, place, shown, expected))
    if width_px * height_px > MOST_PIXELS:
        most = Phrase("at most {millions} million pixels", millions=MOST_PIXELS // 1_000_000)
        raise InputError(Fault(source, place, shown, most))


def picture_file(picture: Picture, kind: str) -> bytes:
    """Return the content of a file of one of the `KINDS`.

    KeyError: it is none of them. InputError: memory does not hold a picture of that size.
    """
    return {"png": _png, "svg": _svg, "pdf": _pdf}[kind](picture)


def _png(picture: Picture) -> bytes:
    buffer = _opened()
    if not picture.image().save(buffer, "PNG"):  # type: ignore[call-overload]
        shown = f"{picture.view.width_px}x{picture.view.height_px}"
        expected = Phrase("a smaller one: memory does not hold it")
        raise InputError(Fault(Phrase("picture"), Phrase("size"), shown, expected))
    return _content(buffer)


def _finer(picture: Picture) -> Picture:
    """Return the picture at print resolution, as far as memory allows."""
    pixels = picture.view.width_px * picture.view.height_px
    return replace(picture, finer=min(DOTS_PER_INCH / PIXELS_PER_INCH, math.sqrt(MOST_DOTS / pixels)))


def _pdf(picture: Picture) -> bytes:
    finer, buffer = _finer(picture), _opened()
    width_px, height_px = picture.view.width_px, picture.view.height_px
    per_px = 72.0 / PIXELS_PER_INCH
    size = QSizeF(width_px * per_px, height_px * per_px)
    writer = QPdfWriter(buffer)
    writer.setCreator("Backstroke")
    writer.setResolution(DOTS_PER_INCH)
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "picture", match))
    writer.setPageMargins(QMarginsF())
    with QPainter(writer) as painter:
        painter.scale(writer.width() / finer.dots.width_px, writer.height() / finer.dots.height_px)
        finer.paint(painter)
    return _content(buffer)


def _svg(picture: Picture) -> bytes:
    finer, buffer = _finer(picture), _opened()
    dots = finer.dots
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setTitle("Backstroke")
    generator.setDescription("")
    generator.setSize(QSize(dots.width_px, dots.height_px))
    generator.setViewBox(QRect(0, 0, dots.width_px, dots.height_px))
    with QPainter(generator) as painter:
        finer.paint(painter)
    size = f'width="{picture.view.width_px}" height="{picture.view.height_px}"'
    text = re.sub(r'width="[^"]*" height="[^"]*"', size, _content(buffer).decode(), count=1)
    text = re.sub(r'font-family="[^"]*"', 'font-family="Inter"', text)
    text = _TEXT.sub(_with_length, text)
    return text.replace("<defs>", f"<defs>\n{_fonts(text)}", 1).encode()


_TEXT = re.compile(
    r'<text([^>]*?) x="([^"]*)"([^>]*? font-size="(\d+)" font-weight="(\d+)")([^>]*)>([^<]*)</text>'
)


def _with_length(found: re.Match[str]) -> str:
    """Return a text of an SVG by its middle and with its length, so that another typeface stays in place."""
    before, x, facts, size_px, weight, after, words = found.groups()
    metrics = QFontMetricsF(text_font(int(size_px), int(weight)))
    length_px = metrics.horizontalAdvance(html.unescape(words))
    middle = f' x="{float(x) + length_px / 2:.2f}" text-anchor="middle"'
    length = f'textLength="{length_px:.1f}" lengthAdjust="spacingAndGlyphs"'
    return f"<text{before}{middle}{facts}{after}{length}>{words}</text>"


def _fonts(svg: str) -> str:
    """Return a style sheet that holds the fonts in which the text of a picture is set."""
    used = {int(weight) for weight in re.findall(r'<text[^>]*font-weight="(\d+)"', svg)}
    faces = []
    for weight in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
        file = font_file(weight)
        if weight in used and file.is_file():
            content = base64.b64encode(file.read_bytes()).decode()
            source = f'url("data:font/ttf;base64,{content}") format("truetype")'
            faces.append(f'@font-face {{ font-family: "Inter"; font-weight: {weight}; src: {source}; }}')
    faces.append('text { font-feature-settings: "calt" 0; }')
    return "<style>\n" + "\n".join(faces) + "\n</style>"


def _content(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    return buffer
