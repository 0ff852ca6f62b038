"""What a protocol file says in words: cards, safety, course. Every text bears a mark of who says it.

Lengths are limited so that the window need not cut them, also where a translation is 30 % longer. What has
such a limit is a text that a person reads, and `languages` finds it by that; ids and keys have none.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from app.strokes.written import Written


class Says(StrEnum):
    """Who stands behind a text or a figure."""

    SOURCE = "source"
    """The text that the protocol teaches."""
    PUBLISHED = "published"
    """A published source, named in the file's list."""
    TRADITION = "tradition"
    """The textbook tradition of massage teaching, not looked up page by page."""
    OURS = "ours"
    """Our own estimate, for an instructor to confirm."""


class Label(StrEnum):
    """How far a claim about massage can be trusted."""

    SUPPORTED = "supported"
    """For a short time, with low certainty."""
    TRADITIONAL = "traditional"
    """The source says so; nothing was found that proves or disproves it."""
    DO_NOT_RELY = "do_not_rely"


class Counted(StrEnum):
    """What a tempo counts."""

    CYCLE = "cycle"
    """Out and back."""
    PUSH = "push"
    """One hand's pushes."""
    HOLD = "hold"
    """One hand's holds."""
    STRIKE = "strike"
    """The strikes of both hands together."""


Name = Annotated[str, Meta(min_length=1, max_length=40)]
Fact = Annotated[str, Meta(min_length=1, max_length=22)]
Chip = Annotated[str, Meta(min_length=1, max_length=28)]
Caution = Annotated[str, Meta(min_length=1, max_length=70)]
Sentence = Annotated[str, Meta(min_length=1, max_length=90)]
Paragraph = Annotated[str, Meta(min_length=1, max_length=400)]


class FactRemark(Written, frozen=True):
    """A fact of the card, in a word or four."""

    text: Fact
    says: Says


class ChipRemark(Written, frozen=True):
    """A short line that stands on the picture."""

    text: Chip
    says: Says


class CautionRemark(Written, frozen=True):
    """A caution or a common mistake."""

    text: Caution
    says: Says


class SentenceRemark(Written, frozen=True):
    """One sentence."""

    text: Sentence
    says: Says


class Remark(Written, frozen=True):
    """A text of a few sentences, with the keys of the sources it rests on."""

    text: Paragraph
    says: Says
    sources: tuple[str, ...] = ()


class Tempo(Written, frozen=True):
    """How fast: counts a minute, and centimetres a second of the pressing hand (none for percussion)."""

    counts: Counted
    per_minute: tuple[float, float, float]
    """Least, usual, most."""
    says: Says
    speed_cm_s: tuple[float, float, float] | None = None
    sources: tuple[str, ...] = ()
    """Published figures that it was weighed against."""


class Card(Written, frozen=True):
    """What a learner reads about a stroke."""

    short: Chip
    """Its name in a list."""
    terms: dict[str, str]
    """The field's term by language code."""
    sentence: SentenceRemark
    """What the hands do."""
    contact: FactRemark
    direction: FactRemark
    pace: FactRemark
    force: FactRemark
    table: ChipRemark
    """Where the therapist stands at a table."""
    mat: ChipRemark
    """Where the therapist kneels beside a floor mat."""
    caution: CautionRemark
    mistake: CautionRemark
    open_point: Remark
    """What the source leaves open and how it is read here."""
    notes: tuple[Remark, ...] = ()


class Marks(Written, frozen=True):
    """Who says the figures of a stroke."""

    order: Says
    path: Says
    pressure: Says
    time: Says
    pose: Says


class Area(Written, frozen=True):
    """The surface that is worked on."""

    text: Remark
    from_landmark: str
    to_landmark: str
    stressed: tuple[Remark, ...]


class Preset(Written, frozen=True):
    """One way to spread a course over weeks."""

    sessions: int
    days_between: float
    text: Paragraph


class Course(Written, frozen=True):
    """How many sessions make a course."""

    fewest: int
    most: int
    says: Says
    spacing: Remark
    build_up: Remark
    review: Remark
    presets: tuple[Preset, ...]


class Safety(Written, frozen=True):
    """Who must not be massaged, or not like this; when to stop."""

    silence: Remark
    """That the source says nothing about safety."""
    stop: tuple[Remark, ...]
    emergency: tuple[Remark, ...]
    """Red flags: no massage, call for help."""
    see_a_doctor: tuple[Remark, ...]
    """Red flags: no massage today, see a doctor first."""
    absolute: tuple[Remark, ...]
    """Contraindications: no session."""
    local: tuple[Remark, ...]
    """Contraindications: leave that place out."""
    relative: tuple[Remark, ...]
    """Contraindications: adapt, ask the doctor."""


class Claim(Written, frozen=True):
    """What the source says massage does, and what may be told a client."""

    claim: Paragraph
    label: Label
    wording: Paragraph
    sources: tuple[str, ...] = ()


class PressureWord(Written, frozen=True):
    """What a stretch of the 0-10 scale feels like."""

    up_to: int
    text: Sentence
