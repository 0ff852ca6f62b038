"""What massage is said to do: each claim of the source, how far it holds, and on which studies that rests."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.course.screening import ClaimTold, claims_told
from app.protocol.model import Protocol
from app.protocol.texts import Label
from ui import text
from ui.pages.reading import Section

translate = QCoreApplication.translate


def claim_sections(protocol: Protocol) -> list[Section]:
    """Return the claims under their three labels, the best supported first."""
    told = claims_told(protocol.file)
    return [
        Section(
            translate("Claims", "Education, not medical advice"),
            (
                translate(
                    "Claims",
                    "The source makes these claims. The labels and the wording below them are ours; they "
                    "rest on the studies named. None of them is a reason to massage and not see a doctor.",
                ),
            ),
        ),
        *(
            Section(head, tuple(line for claim in told if claim.label is label for line in _lines(claim)))
            for label, head in _heads()
        ),
    ]


def _lines(claim: ClaimTold) -> tuple[str, ...]:
    rests = "; ".join(claim.studies)
    studies = (
        translate("Claims", "It rests on: {studies}.").format(studies=rests)
        if rests
        else translate("Claims", "No study was found.")
    )
    return f"{text.quoted(claim.claim)} → {claim.wording}", studies


def _heads() -> tuple[tuple[Label, str], ...]:
    return (
        (Label.SUPPORTED, translate("Claims", "Supported, for a short time, with low certainty")),
        (Label.TRADITIONAL, translate("Claims", "Traditional: the source says so")),
        (Label.DO_NOT_RELY, translate("Claims", "Do not rely on this")),
    )
