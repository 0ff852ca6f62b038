"""The buttons and labels that all parts of the window are made of; they paint themselves from the theme."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from ui.kit.fitting import SHARES, Fitted, fitted, lines_high
from ui.theme import BOLD, REGULAR, SEMIBOLD, THEMES, Theme, icon, paint_focus_ring

RING = 5
"""Room round a control's shape for the focus ring, at unit 1."""


class Kind(Enum):
    """How much a button asks for attention."""

    PRIMARY = auto()
    QUIET = auto()
    FLAT = auto()
    OUTLINE = auto()
    SOLID = auto()
    """Over a picture: its ground is a panel's."""


class Button(QAbstractButton):
    """A button with an icon, a text and the key that does the same; any of them may be left out.

    Heights and widths are those of the visible shape, at unit 1; the focus ring lies outside it.
    """

    def __init__(
        self,
        text: str,
        *,
        icon_name: str = "",
        key: str = "",
        kind: Kind = Kind.FLAT,
        height: int = 44,
        width: int = 0,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._icon_name, self._key = THEMES["light"], kind, icon_name, key
        self._height, self._width, self._icon_only, self._key_shown = height, width, False, False
        self._text_px = 18 if kind is Kind.PRIMARY else 15
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_text(text)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Say something else; also the name for a screen reader and, with the key, the tooltip."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({self._key})" if self._key else text)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon_name:
            self._icon_name = name
            self.update()

    def set_parts(self, *, icon_only: bool = False, key_shown: bool = False) -> None:
        """Say how much there is room for: the text, and the key's cap."""
        self._icon_only, self._key_shown = icon_only, key_shown and bool(self._key)
        self.updateGeometry()
        self.update()

    def set_size(self, width: int, height: int, text_px: int = 0) -> None:
        """Take another size of the shape, at unit 1; width 0: as its words need."""
        self._width, self._height = width, height
        self._text_px = text_px or self._text_px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the shape's size and room for the focus ring."""
        px, ring = self._theme.px, 2 * self._theme.px(RING)
        if self._icon_only or not self.text():
            wide = px(max(self._width, self._height) if not self.text() else self._height)
            if self._key_shown:
                wide = max(wide, self._content_width() + 2 * px(8))
        else:
            wide = max(px(self._width), self._content_width() + 2 * px(14))
        return QSize(wide + ring, px(self._height) + ring)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the size hint: a button is never cut."""
        return self.sizeHint()

    def _font(self) -> QFont:
        return self._theme.font(self._text_px, BOLD if self._kind is Kind.PRIMARY else SEMIBOLD)

    def _key_font(self) -> QFont:
        return self._theme.font(13, SEMIBOLD)

    def _pieces(self) -> tuple[int, int, int]:
        """Return the widths of icon, text and key cap, px; 0: not shown."""
        px = self._theme.px
        drawn = px(24 if self._kind is Kind.PRIMARY else 22) if self._icon_name else 0
        cap = QFontMetrics(self._key_font()).horizontalAdvance(self._key) + px(12) if self._key_shown else 0
        worded = 0 if self._icon_only else QFontMetrics(self._font()).horizontalAdvance(self.text())
        return drawn, worded, cap

    def _content_width(self) -> int:
        pieces = [piece for piece in self._pieces() if piece]
        return sum(pieces) + self._theme.px(9) * (len(pieces) - 1)

    def colours(self) -> tuple[QColor, QColor, QColor]:
        """Return fill, outline and ink in the present state."""
        theme, clear = self._theme, QColor(Qt.GlobalColor.transparent)
        if not self.isEnabled():
            fill = clear if self._kind is Kind.FLAT else theme.inset
            return fill, clear, theme.control
        if self._kind is Kind.PRIMARY:
            return theme.accent, clear, theme.on_accent
        if self.isChecked():
            return theme.soft, clear, theme.accent if not theme.is_dark else theme.ink
        hovered = self.underMouse() or self.isDown()
        if self._kind is Kind.OUTLINE:
            return theme.inset if hovered else clear, theme.control, theme.ink
        if self._kind is Kind.SOLID:
            return theme.inset if hovered else theme.surface, clear, theme.ink
        if self._kind is Kind.QUIET:
            return theme.line if hovered else theme.inset, clear, theme.ink
        return theme.inset if hovered else clear, clear, theme.ink

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shape, icon, text, key cap and, after a key press, the focus ring."""
        theme, ring = self._theme, self._theme.px(RING)
        shape = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        radius = min(theme.px(10), shape.height() / 2)
        fill, outline, ink = self.colours()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(fill)
            painter.setPen(QPen(outline, max(1, theme.px(1))) if outline.alpha() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(shape, radius, radius)
            self._paint_content(painter, shape, ink)
            if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
                paint_focus_ring(painter, shape, radius, theme)

    def _paint_content(self, painter: QPainter, shape: QRectF, ink: QColor) -> None:
        theme, gap = self._theme, self._theme.px(9)
        drawn, worded, cap = self._pieces()
        x = shape.center().x() - self._content_width() / 2
        if drawn:
            top = shape.center().y() - drawn / 2
            painter.drawPixmap(
                round(x), round(top), icon(self._icon_name, ink, drawn, self.devicePixelRatioF())
            )
            x += drawn + gap
        painter.setPen(ink)
        if worded:
            painter.setFont(self._font())
            painter.drawText(
                QRectF(x, shape.top(), worded + 2, shape.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
            )
            x += worded + gap
        if cap:
            height = theme.px(23)
            box = QRectF(x, shape.center().y() - height / 2, cap, height)
            painter.setFont(self._key_font())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        super().leaveEvent(event)
        self.update()


class Words(QLabel):
    """A label whose size, weight and colour are tokens; wrapped, it never asks for less than its lines."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 15,
        weight: int = REGULAR,
        token: str = "ink",
        tabular: bool = False,
        wrapped: bool = False,
        rich: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._size, self._weight, self._token, self._tabular = size, weight, token, tabular
        self.setWordWrap(wrapped)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.set_theme(THEMES["light"])

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.setFont(theme.font(self._size, self._weight, tabular=self._tabular))
        colours = self.palette()
        colours.setColor(self.foregroundRole(), getattr(theme, self._token))
        self.setPalette(colours)

    def set_look(self, *, size: float | None = None, token: str | None = None) -> None:
        """Take another size of type, at unit 1, or another colour."""
        self._size, self._token = size or self._size, token or self._token
        self.set_theme(self._theme)

    def height_for(self, width_px: int) -> int:
        """Return the height that the text needs at this width."""
        return self.heightForWidth(width_px) if self.wordWrap() else self.sizeHint().height()


class Headline(QWidget):
    """A name that always fits: it steps down to 3/4 of its size, then takes two lines, then is cut short.

    With other `shares` it steps down to the last of them.
    """

    def __init__(
        self,
        *,
        size: float,
        weight: int = BOLD,
        token: str = "ink",
        shares: tuple[float, ...] = SHARES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._weight, self._token = THEMES["light"], size, weight, token
        self._shares, self._text = shares, ""

    @property
    def text(self) -> str:
        """Return the whole name, elided or not."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another name."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_size(self, size: float) -> None:
        """Take another size of type, at unit 1."""
        self._size = size
        self.update()

    def fitted(self, width_px: int) -> Fitted:
        """Return how the name fits into this width."""
        return fitted(
            self._text,
            lambda share: self._theme.font(self._size * share, self._weight),
            width_px,
            self._shares,
        )

    def height_for(self, width_px: int) -> int:
        """Return the height that the name needs at this width."""
        full = QFontMetrics(self._theme.font(self._size, self._weight)).height()
        fit = self.fitted(width_px)
        return full if fit.lines == 1 else lines_high(fit.font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name, cut short only if two lines at 3/4 are not enough."""
        fit = self.fitted(self.width())
        with QPainter(self) as painter:
            painter.setFont(fit.font)
            painter.setPen(getattr(self._theme, self._token))
            painter.drawText(self.rect(), fit.flags, fit.text)


class Rule(QWidget):
    """A hairline, one device pixel thick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = THEMES["light"].line
        self.setFixedHeight(1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colour."""
        self._colour = theme.line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._colour)


class Panel(QWidget):
    """A flat ground in one token of the theme, with a hairline along some of its edges."""

    def __init__(
        self, *, token: str = "surface", edges: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._token, self._edges = THEMES["light"], token, edges

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    @property
    def theme(self) -> Theme:
        """Return the theme it is painted in."""
        return self._theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and draw the hairlines."""
        box = self.rect()
        lines = {
            "top": QRect(0, 0, box.width(), 1),
            "bottom": QRect(0, box.height() - 1, box.width(), 1),
            "left": QRect(0, 0, 1, box.height()),
            "right": QRect(box.width() - 1, 0, 1, box.height()),
        }
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), getattr(self._theme, self._token))
            for edge in self._edges:
                painter.fillRect(lines[edge], self._theme.line)
