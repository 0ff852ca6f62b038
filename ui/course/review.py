"""Looking back after four to six sessions: comfort, tender places, what to ask the client, when to stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.course.figures import Trend, comforts, trend
from app.course.records import Session, TenderPlace
from app.protocol.model import ProtocolFile
from ui.course.back import SmallBack
from ui.kit.controls import Button, Kind
from ui.pages.page import Body
from ui.pages.reading import LINE_MAX, Reading, Section
from ui.stroke_card.words import Origin, Told
from ui.theme import THEMES, Theme

translate = QCoreApplication.translate

BESIDE_FROM = 700
"""Width from which the back stands beside the text, at unit 1."""


def review_sections(file: ProtocolFile, sessions: Sequence[Session]) -> list[Section]:
    """Return what there is to read before client and therapist talk."""
    review = file.course.review
    return [
        Section("", (Told(review.text, Origin(review.says.value)),)),
        Section(translate("Review", "How comfortable it was"), _comfort_lines(comforts(sessions))),
        Section(translate("Review", "Tender places"), (_tender_line(sessions),)),
        Section(
            translate("Review", "Ask the client"),
            (
                translate("Review", "Compared with before the first session: better, the same, or worse?"),
                translate("Review", "Was the pressure right? Was any stroke unpleasant?"),
                translate("Review", "Has anything new come up: pain, numbness, fever, a fall, a medicine?"),
                translate("Review", "Go on as planned, change something, or stop here? All three are fine."),
            ),
        ),
        Section(
            translate("Review", "Stop, and see a doctor, if"),
            (
                Told(translate("Review", "It is worse than before the first session."), Origin.OURS),
                *(Told(sign.text, Origin(sign.says.value)) for sign in file.safety.emergency),
                *(Told(sign.text, Origin(sign.says.value)) for sign in file.safety.see_a_doctor),
            ),
        ),
    ]


def _comfort_lines(values: tuple[int, ...]) -> tuple[str, ...]:
    if not values:
        return (translate("Review", "Nobody has said so far. It is asked after each session, 0 to 10."),)
    told = {
        Trend.UNKNOWN: translate("Review", "One answer only: too few to compare."),
        Trend.UP: translate("Review", "It has gone up."),
        Trend.SAME: translate("Review", "It has stayed the same."),
        Trend.DOWN: translate("Review", "It has gone down. Ask why before you go on."),
    }[trend(values)]
    return " → ".join(map(str, values)), told


def _tender_line(sessions: Sequence[Session]) -> str:
    marked = sum(bool(session.tender) for session in sessions)
    if not marked:
        return translate("Review", "None was marked in these sessions.")
    return translate("Review", "Marked in {marked} of {count} sessions. The last one's bear numbers.").format(
        marked=marked, count=len(sessions)
    )


class ReviewBody(Body):
    """The text beside a back; a way on."""

    reviewed = Signal()
    """Client and therapist have looked back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self.reading, self.back = Reading(self), SmallBack(parent=self)
        self.done = Button(
            translate("Review", "We have looked back"), icon_name="check", kind=Kind.PRIMARY, parent=self
        )
        self.done.clicked.connect(self.reviewed)

    def set_review(self, sections: Sequence[Section], places: Sequence[TenderPlace], told: str) -> None:
        """Show what there is to read, and the tender places of the last session."""
        self.reading.set_sections(sections)
        self.back.set_places(places, told)
        self._lay_out(self.width(), dry=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self.reading, self.back, self.done):
            part.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, picture = self._theme.px, self.back.sizeHint()
        beside = width_px >= px(BESIDE_FROM)
        wide = min(width_px - picture.width() - px(32), px(LINE_MAX)) if beside else width_px
        high = self.reading.height_for(wide)
        if not dry:
            self.reading.setGeometry(0, 0, wide, high)
            x, y = (wide + px(32), px(10)) if beside else (0, high)
            self.back.setGeometry(x, y, picture.width(), picture.height())
        low = max(high, picture.height() + px(10)) if beside else high + picture.height()
        size = self.done.sizeHint()
        if not dry:
            self.done.setGeometry(0, low + px(10), size.width(), size.height())
        return low + px(10) + size.height() + px(8)
