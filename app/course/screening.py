"""The questions before a session: who must not be massaged, who differently; and what massage is said to do.

All texts, with who says them and the sources they rest on, stand in the protocol file. Answers are not kept,
only the day on which they were asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.course.records import Client
from app.protocol.adapt import adapted
from app.protocol.model import Protocol, ProtocolFile
from app.protocol.texts import Label, Remark
from app.strokes.stroke import Technique

GENTLE_PRESSURE = 3.0
"""The most that is pressed where the plan has to be adapted; our estimate."""


class Outcome(StrEnum):
    """What follows if something of a group applies."""

    EMERGENCY = "emergency"
    """No massage; call for help now."""
    SEE_A_DOCTOR = "see_a_doctor"
    """No massage today; see a doctor first."""
    ADAPT = "adapt"
    """Leave that place out, or work more gently; ask the doctor."""

    @property
    def forbids(self) -> bool:
        """Return whether there may be no session."""
        return self is not Outcome.ADAPT


@dataclass(frozen=True, slots=True)
class WarningGroup:
    """What leads to one outcome. `places`: reasons to leave one place out, part of `signs`."""

    outcome: Outcome
    signs: tuple[Remark, ...]
    places: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered on a day, as long as the program runs; never written down."""

    on: date
    adapts: bool
    """Whether the session has to be adapted."""


@dataclass(frozen=True, slots=True)
class ClaimTold:
    """What the source says massage does, how far that holds, and the studies by name on which this rests."""

    claim: str
    label: Label
    wording: str
    studies: tuple[str, ...]


def warning_groups(file: ProtocolFile) -> tuple[WarningGroup, ...]:
    """Return the red flags and contraindications in three groups, the gravest first."""
    safety = file.safety
    return (
        WarningGroup(Outcome.EMERGENCY, safety.emergency),
        WarningGroup(Outcome.SEE_A_DOCTOR, (*safety.see_a_doctor, *safety.absolute)),
        WarningGroup(Outcome.ADAPT, (*safety.local, *safety.relative), safety.local),
    )


def studies(file: ProtocolFile, remark: Remark) -> tuple[str, ...]:
    """Return the published sources of a remark by name."""
    return tuple(file.sources[key] for key in remark.sources)


def claims_told(file: ProtocolFile) -> tuple[ClaimTold, ...]:
    """Return the claims, the best supported first."""
    order = list(Label)
    told = [
        ClaimTold(it.claim, it.label, it.wording, tuple(file.sources[key] for key in it.sources))
        for it in file.claims
    ]
    return tuple(sorted(told, key=lambda it: order.index(it.label)))


def asks_in_full(client: Client | None) -> bool:
    """Return whether the questions are to be shown whole: the first time; afterwards one line will do."""
    return client is None or client.asked_on is None


def must_ask(client: Client | None, answer: Answer | None, today: date) -> bool:
    """Return whether the questions are due: once a day for each client, every time for nobody in particular.

    `answer` is the last one that the program heard of this client since it was started.
    """
    return client is None or answer is None or answer.on != today


def gentler(protocol: Protocol) -> Protocol:
    """Return the protocol for somebody to whom `Outcome.ADAPT` applies: no percussion, little pressure."""
    percussion = [stroke.stroke_id for stroke in protocol.strokes if stroke.technique is Technique.TAPOTEMENT]
    return adapted(protocol, percussion, GENTLE_PRESSURE)
