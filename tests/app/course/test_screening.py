from datetime import date

import pytest

from app.anatomy.landmarks import reference_body
from app.course import screening
from app.course.records import Client
from app.course.screening import Answer, Outcome
from app.protocol.library import load
from app.protocol.texts import Label, Says
from app.session.moment import moment_at
from app.session.plan import plan_session
from tests.app.course.logs import NOON

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def protocol():
    return load()


def test_every_warning_stands_in_exactly_one_of_three_groups_the_gravest_first(protocol):
    groups = screening.warning_groups(protocol.file)
    assert [group.outcome for group in groups] == [Outcome.EMERGENCY, Outcome.SEE_A_DOCTOR, Outcome.ADAPT]
    assert [group.outcome.forbids for group in groups] == [True, True, False]
    safety = protocol.file.safety
    whole = [*safety.emergency, *safety.see_a_doctor, *safety.absolute, *safety.local, *safety.relative]
    assert [sign for group in groups for sign in group.signs] == whole
    assert len(set(whole)) == len(whole)
    assert groups[2].places == safety.local


@pytest.mark.parametrize(
    ("sign", "outcome"),
    [
        ("bladder", Outcome.EMERGENCY),
        ("inner thighs", Outcome.EMERGENCY),
        ("Both legs", Outcome.EMERGENCY),
        ("serious fall", Outcome.EMERGENCY),
        ("Cancer now", Outcome.SEE_A_DOCTOR),
        ("Weight loss", Outcome.SEE_A_DOCTOR),
        ("Fever", Outcome.SEE_A_DOCTOR),
        ("at night", Outcome.SEE_A_DOCTOR),
        ("blood clot", Outcome.SEE_A_DOCTOR),
        ("kidney-stone", Outcome.SEE_A_DOCTOR),
        ("no consent", Outcome.SEE_A_DOCTOR),
        ("burns", Outcome.ADAPT),
        ("Blood-thinning", Outcome.ADAPT),
        ("Osteoporosis;", Outcome.ADAPT),
        ("Pregnancy", Outcome.ADAPT),
        ("slipped disc", Outcome.ADAPT),
    ],
)
def test_what_is_taught_of_this_region_leads_to_the_outcome_it_should(protocol, sign, outcome):
    found = {
        group.outcome
        for group in screening.warning_groups(protocol.file)
        for it in group.signs
        if sign in it.text
    }
    assert outcome in found


def test_every_red_flag_names_its_sources(protocol):
    for group in screening.warning_groups(protocol.file)[:1]:
        for sign in group.signs:
            assert sign.says is Says.PUBLISHED
            assert all(screening.studies(protocol.file, sign))


def test_a_supported_claim_names_the_studies_it_rests_on(protocol):
    told = screening.claims_told(protocol.file)
    assert [it.label for it in told] == sorted((it.label for it in told), key=list(Label).index)
    assert {it.label for it in told} == set(Label)
    for claim in told:
        assert claim.studies or claim.label is not Label.SUPPORTED
    assert any("Cochrane" in study for study in told[0].studies)


def test_the_questions_come_in_full_once_and_again_every_day():
    new = Client("c", "Ana", NOON)
    yesterday = Client("c", "Ana", NOON, date(2026, 11, 22))
    asked = Client("c", "Ana", NOON, TODAY)
    assert [screening.asks_in_full(it) for it in (None, new, yesterday, asked)] == [True, True, False, False]
    before, today = Answer(date(2026, 11, 22), adapts=False), Answer(TODAY, adapts=True)
    assert [screening.must_ask(new, it, TODAY) for it in (None, before, today)] == [True, True, False]
    assert screening.must_ask(None, today, TODAY)


@pytest.mark.parametrize("minutes", [10, 20, 33, 40])
def test_a_gentler_session_has_no_percussion_presses_little_and_is_as_long(protocol, minutes):
    timeline = plan_session(screening.gentler(protocol), minutes, reference_body())
    assert timeline.total_s == pytest.approx(60.0 * minutes, abs=8.0)
    assert {row.stroke.stroke_id for row in timeline.rows} == {"1", "2", "3a", "3b", "3c", "3d", "4"}
    for second in range(0, 60 * minutes, 7):
        for hand in moment_at(timeline, float(second)).hands:
            assert hand.pressure <= screening.GENTLE_PRESSURE
