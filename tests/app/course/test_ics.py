import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.course.ics import Event, calendar_file

NOW = datetime(2026, 11, 23, 14, 30, 15, tzinfo=timezone(timedelta(hours=3)))
texts = st.text(max_size=120)


def unfolded(file: bytes) -> list[str]:
    """Read a calendar file as RFC 5545 says: lines end in CR LF, a blank begins the rest of a line."""
    assert file.endswith(b"\r\n")
    return file.replace(b"\r\n ", b"").decode("utf-8").removesuffix("\r\n").split("\r\n")


def meant(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def test_a_session_is_an_event_of_one_whole_day():
    lines = unfolded(calendar_file([Event("k-4", date(2026, 12, 31), "Massage 4 of 12")], NOW))
    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Backstroke//Course//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:k-4@backstroke",
        "DTSTAMP:20261123T113015Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Massage 4 of 12",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


@settings(max_examples=150)
@given(texts, texts)
@example("a, b; c\\n\nd", "я" * 100)
@example("\U0001f642" * 40, "BEGIN:VEVENT\r\nEND:VCALENDAR")
def test_any_text_comes_back_and_no_line_is_too_long_or_torn_within_a_character(summary, description):
    file = calendar_file([Event("k", date(2026, 1, 1), summary, description)], NOW)
    for line in file.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")
        assert b"\n" not in line
        assert b"\r" not in line
    found = dict(line.split(":", 1) for line in unfolded(file))
    kept = {"SUMMARY": summary, "DESCRIPTION": description}
    for name, text in kept.items():
        said = text.replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8")
        plain = "".join(mark for mark in said if mark in "\t\n" or (mark >= " " and mark != "\x7f"))
        if plain or text:
            assert meant(found[name]) == plain
    assert sum(line == "END:VEVENT" for line in unfolded(file)) == 1


def test_every_event_has_a_uid_of_its_own():
    days = [Event(f"course-{number}", date(2026, 1, number + 1), "x") for number in range(15)]
    uids = [line for line in unfolded(calendar_file(days, NOW)) if line.startswith("UID:")]
    assert len(set(uids)) == 15


def test_the_time_of_writing_must_be_known_to_the_whole_world():
    with pytest.raises(ValueError, match="offset"):
        calendar_file([], datetime(2026, 1, 1))
    assert b"DTSTAMP" not in calendar_file([], datetime(2026, 1, 1, tzinfo=UTC))


def test_marks_that_mean_something_in_a_calendar_are_escaped():
    lines = unfolded(calendar_file([Event("k", date(2026, 1, 1), "oil; towel, \\\r\nmat")], NOW))
    assert "SUMMARY:oil\\; towel\\, \\\\\\nmat" in lines
