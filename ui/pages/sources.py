"""What the program is, what the text it teaches says and does not say, and where everything comes from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.protocol.model import Protocol
from app.protocol.texts import Label, Remark
from ui import text
from ui.pages.reading import Section
from ui.stroke_card.words import Origin, Told

translate = QCoreApplication.translate


def told(remark: Remark) -> Told:
    """Return a text of the protocol with who says it."""
    return Told(remark.text, Origin(remark.says.value))


def _told(*remarks: Remark) -> tuple[Told, ...]:
    return tuple(told(remark) for remark in remarks)


def about_sections(protocol: Protocol | None) -> list[Section]:
    """Return the page about the program and its sources; without a protocol only what is always true."""
    sections = [
        Section(
            translate("Pages", "Education, not medical advice"),
            (
                translate(
                    "Pages",
                    "Backstroke shows how a massage of the lower back is done. It does not examine, diagnose "
                    "or treat, and it does not make anybody a therapist. With pain that is new, strong or "
                    "comes with fever, numbness or weakness, see a doctor first.",
                ),
            ),
        ),
        Section(
            translate("Pages", "Who says so"),
            (
                translate(
                    "Pages",
                    "● source text: the text that is taught, in our words, step by step in its order.",
                ),
                translate("Pages", "■ published: a published source, listed below."),
                translate("Pages", "◆ tradition: what massage schools and textbooks commonly teach."),
                translate("Pages", "○ ours: our own estimate or decision, for an instructor to confirm."),
            ),
        ),
    ]
    return [*sections, *(_of_protocol(protocol) if protocol else ()), *_of_program()]


def _of_protocol(protocol: Protocol) -> Iterable[Section]:
    file, safety = protocol.file, protocol.file.safety
    yield Section(file.title, _told(file.summary, file.unsaid))
    yield Section(
        translate("Pages", "Where, and how the client lies"),
        _told(file.area.text, *file.area.stressed, file.position),
    )
    yield Section(translate("Pages", "Have ready"), _told(*file.preparation))
    yield Section(
        translate("Pages", "No massage: call for help now"), _told(safety.silence, *safety.emergency)
    )
    yield Section(
        translate("Pages", "No massage today: see a doctor first"),
        _told(*safety.see_a_doctor, *safety.absolute),
    )
    yield Section(translate("Pages", "Leave the place out"), _told(*safety.local))
    yield Section(translate("Pages", "Adapt, and ask the doctor"), _told(*safety.relative))
    yield Section(translate("Pages", "Stop at once"), _told(*safety.stop))
    yield Section(translate("Pages", "Often wrong in every stroke"), _told(*file.mistakes))
    yield Section(
        translate("Pages", "A course"), _told(file.course.build_up, file.course.spacing, file.course.review)
    )
    labels = {
        Label.SUPPORTED: translate("Pages", "Supported for a short time, with low certainty"),
        Label.TRADITIONAL: translate("Pages", "Traditional: the source says so, unproven"),
        Label.DO_NOT_RELY: translate("Pages", "Do not rely on this"),
    }
    claims = tuple(
        f"{text.quoted(claim.claim)} {labels[claim.label]}. {claim.wording}" for claim in file.claims
    )
    yield Section(translate("Pages", "What the source claims, and what holds"), claims)
    yield Section(translate("Pages", "Published sources"), tuple(file.sources.values()))


def _of_program() -> tuple[Section, ...]:
    return (
        Section(
            translate("Pages", "The picture"),
            (
                translate(
                    "Pages",
                    "Bones and muscles follow measurements taken on BodyParts3D, (c) The Database Center for "
                    "Life Science, one male body. The skin is estimated. No two backs are alike: "
                    "find the landmarks with your fingers.",
                ),
            ),
        ),
        Section(
            translate("Pages", "The program"),
            (
                translate(
                    "Pages",
                    "MIT licence. Typeface: Inter (OFL). Icons: Tabler (MIT). Qt for Python (LGPL).",
                ),
            ),
        ),
    )
