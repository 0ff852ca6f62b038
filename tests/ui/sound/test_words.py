import pytest
from PySide6.QtCore import QLocale

from app.anatomy.landmarks import reference_body
from app.protocol.languages import in_language
from app.protocol.library import load, texts
from app.session.cues import Cue, CueKind, cues
from app.session.plan import plan_session
from app.strokes.stroke import Facing, Place, Stance
from ui.sound.words import cue_words, hand_shape, new_stance, stroke_name

LUMBAR = load("lumbar")
SESSION = plan_session(LUMBAR, 20, reference_body())


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def words(cue):
    return cue_words(LUMBAR, cue, SESSION.rows[cue.row].stroke.stroke_id)


def ahead(stroke_id, ahead_s):
    return next(
        words(cue)
        for cue in cues(SESSION)
        if cue.kind is CueKind.AHEAD and cue.next_stroke_id == stroke_id and cue.ahead_s == ahead_s
    )


@pytest.mark.parametrize("ahead_s", [10, 3])
@pytest.mark.parametrize("stroke_id", ["2", "3a", "3b", "3c", "3d", "4", "5", "6"])
def test_an_announcement_names_stroke_hand_and_stance(stroke_id, ahead_s):
    entry = LUMBAR.entry(stroke_id)
    told = ahead(stroke_id, ahead_s)
    assert entry.name in told
    assert hand_shape(entry, LUMBAR.stroke(stroke_id).legs[0].pose) in told
    turns = stroke_id in ("3a", "3d", "4", "5")
    stance = LUMBAR.stroke(stroke_id).stance if turns else None
    assert told.endswith(new_stance(stance))


def test_ten_seconds_are_said_and_three_are_short():
    assert ahead("3d", 10) == (
        "In 10 seconds: Rubbing across. Finger pads, fingertips toward the spine. "
        "At the waist, turn to the table."
    )
    assert ahead("3b", 3) == "Now: Rubbing on the diagonal. Pads of four fingers. Stay where you are."


def test_the_end_is_announced():
    assert ahead(None, 10) == "In 10 seconds: the end. Then rest both hands."
    assert ahead(None, 3) == "The end. Rest both hands, keep contact."


def test_only_strokes_whose_count_rules_are_counted_aloud():
    counted = {
        SESSION.rows[c.row].stroke.stroke_id for c in cues(SESSION) if c.kind is CueKind.COUNT and words(c)
    }
    assert counted == {"2"}
    told = [words(cue) for cue in cues(SESSION) if cue.kind is CueKind.COUNT and cue.row == 1]
    assert told == [f"{number}." for number in range(1, 18)] + ["The last one."]


def test_strikes_are_never_spoken():
    assert words(next(cue for cue in cues(SESSION) if cue.kind is CueKind.STRIKE)) == ""


def test_every_hand_and_every_stance_of_the_protocol_has_its_own_words():
    for stroke in LUMBAR.strokes:
        entry = LUMBAR.entry(stroke.stroke_id)
        for leg in stroke.legs:
            assert hand_shape(entry, leg.pose) != hand_shape(entry, "unknown")
    assert len({new_stance(Stance(place, facing)) for place in Place for facing in Facing}) == 6


def test_a_hand_of_another_protocol_is_told_by_what_is_in_contact():
    assert hand_shape(LUMBAR.entry("3a"), "forearm") == "Four finger pads."


def test_a_stroke_is_named_in_the_readers_language_where_the_protocol_has_it():
    QLocale.setDefault(QLocale("ru"))
    assert stroke_name(LUMBAR, LUMBAR.entry("1")) == LUMBAR.entry("1").card.terms["ru"]
    told = in_language(LUMBAR, texts("lumbar", LUMBAR, "ru"))
    assert stroke_name(told, told.entry("1")) == "Лёгкое поглаживание"
    QLocale.setDefault(QLocale("fi"))
    assert stroke_name(LUMBAR, LUMBAR.entry("4")) == "Kneading"


def test_a_lead_of_ones_own_is_said():
    cue = Cue(0.0, CueKind.AHEAD, 0, 15, "2", "deep")
    assert cue_words(LUMBAR, cue, "1").startswith("In 15 seconds: Deep stroking.")
