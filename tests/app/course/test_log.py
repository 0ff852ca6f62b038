import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.anatomy.body import Side
from app.course.migrations import NEWEST, TABLES
from app.course.records import PauseKind, Session, TenderPlace
from app.errors import InputError
from tests.app.course.logs import NOON, a_log, a_progress, filled, some_strokes


def test_a_finished_session_comes_back_from_the_disk_as_it_was_written(tmp_path):
    log = a_log(tmp_path)
    written = filled(log)
    log.close()
    log = a_log(tmp_path)
    found = log.sessions()[0]
    log.close()
    assert found == written
    assert found.started_at == NOON
    assert found.started_at.utcoffset() == NOON.utcoffset()
    assert (found.finished, found.comfort, found.note, found.used_s) == (True, 7, "tender left", 611.0)
    assert found.strokes[0] == some_strokes(1.0)[0]
    assert [(it.lasted_s, it.kind) for it in found.pauses] == [(42.0, PauseKind.PAUSED)]
    assert found.tender == (TenderPlace(-52.0, 31.5), TenderPlace(4.0, -80.0))


def test_a_session_that_was_cut_off_is_offered_where_it_was(tmp_path):
    log = a_log(tmp_path)
    filled(log)
    log.close()
    log = a_log(tmp_path)
    cut_off = log.interrupted()
    assert cut_off is not None
    assert (cut_off.t_s, cut_off.row, cut_off.cycle, cut_off.clock_s) == (150.0, 0, 3, 157.0)
    assert cut_off.session.strokes[0].played_s == 150.0
    assert cut_off.session.minutes == 10
    log.give_up(cut_off)
    assert log.interrupted() is None
    assert [it.finished for it in log.sessions()] == [True, False]
    assert log.sessions()[1].ended_at == cut_off.at
    log.close()


def test_planning_anew_replaces_the_strokes(tmp_path):
    log = a_log(tmp_path)
    filled(log)
    running = log.interrupted()
    assert running is not None
    log.plan(running.session.key, 20, some_strokes(0.5)[:1])
    again = log.interrupted()
    assert again is not None
    assert (again.session.minutes, again.session.strokes) == (20, some_strokes(0.5)[:1])
    log.close()


def test_a_client_is_a_name_of_their_choosing_and_nothing_else(tmp_path):
    log = a_log(tmp_path)
    client = log.add_client("  Nº 7\t Ōë\0 ")
    assert client.name == "Nº 7 Ōë"
    log.rename_client(client.key, "Eight")
    assert [it.name for it in log.clients()] == ["Eight"]
    for name in ("", "   ", "x" * 81):
        with pytest.raises(InputError):
            log.add_client(name)
    log.close()


@pytest.mark.parametrize(("sessions", "days"), [(0, 2.0), (101, 2.0), (10, 0.5), (10, float("nan"))])
def test_a_course_that_makes_no_sense_is_refused(tmp_path, sessions, days):
    log = a_log(tmp_path)
    client = log.add_client("Ana")
    with pytest.raises(InputError):
        log.add_course(client.key, sessions, days, date(2026, 11, 23))
    assert log.courses(client.key) == ()
    log.close()


def test_the_days_of_asking_and_of_looking_back_are_kept(tmp_path):
    log = a_log(tmp_path)
    session = filled(log)
    assert log.clients()[0].asked_on is None
    log.set_asked(session.client, date(2026, 11, 23))
    log.set_reviewed(str(session.course), date(2026, 12, 1))
    assert log.clients()[0].asked_on == date(2026, 11, 23)
    assert log.courses(session.client)[0].reviewed_on == date(2026, 12, 1)
    log.close()


@pytest.mark.parametrize("comfort", [-1, 11])
def test_comfort_lies_between_0_and_10(tmp_path, comfort):
    log = a_log(tmp_path)
    session = filled(log)
    with pytest.raises(InputError):
        log.set_comfort(session.key, comfort)
    assert log.sessions()[0].comfort == 7
    log.close()


def test_a_note_keeps_every_character_that_a_person_can_type(tmp_path):
    log = a_log(tmp_path)
    session = filled(log, note="«болит слева»\n=1+1;\u2028\"';-- \U0001f642 \ud800")
    assert session.note == "«болит слева»\n=1+1;\u2028\"';-- \U0001f642 ?"
    with pytest.raises(InputError):
        log.set_note(session.key, "x" * 4001)
    log.close()


def test_a_forgotten_course_leaves_its_sessions(tmp_path):
    log = a_log(tmp_path)
    session = filled(log)
    log.remove_course(str(session.course))
    assert log.courses(session.client) == ()
    assert [it.course for it in log.sessions()] == [None, None]
    log.close()


@pytest.mark.parametrize(
    ("x_mm", "side"), [(-15.0, Side.LEFT), (60.0, Side.RIGHT), (14.9, None), (0.0, None)]
)
def test_a_tender_place_knows_its_side(x_mm, side):
    assert TenderPlace(x_mm, -40.0).side is side


def test_a_session_counts_when_it_was_finished_or_half_done():
    at = datetime(2026, 1, 1, tzinfo=UTC)
    running = Session("s", "c", None, "lumbar", "", 20, at, used_s=1100.0)
    assert not running.counts
    assert replace(running, ended_at=at).counts
    assert not replace(running, ended_at=at, used_s=599.0).counts
    assert replace(running, ended_at=at, used_s=10.0, finished=True).counts


def test_a_time_without_an_offset_is_never_written(tmp_path):
    log = a_log(tmp_path)
    session = filled(log)
    naive = replace(a_progress(session, 20.0), at=datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="offset"):
        log.refresh(naive)
    log.close()


def test_every_table_is_strict_and_a_commit_is_synchronised(tmp_path):
    log = a_log(tmp_path)
    assert log._store.read("PRAGMA synchronous") == [(2,)]
    log.close()
    found = sqlite3.connect(tmp_path / "course.sqlite")
    strict = {
        row[1]: row[5] for row in found.execute("PRAGMA table_list") if not row[1].startswith("sqlite_")
    }
    assert strict == dict.fromkeys(TABLES, 1)
    assert found.execute("PRAGMA user_version").fetchone() == (NEWEST,)
    assert found.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    found.close()


def test_little_waits_beside_the_log(tmp_path):
    """Else a small disk is full long before the log is large."""
    log = a_log(tmp_path)
    session = filled(log)
    for number in range(300):
        log.set_note(session.key, f"{number} " * 500)
    assert (tmp_path / "course.sqlite-wal").stat().st_size < 500_000
    log.close()


def test_a_running_session_whose_client_is_deleted_goes_on_without_the_log(tmp_path):
    log = a_log(tmp_path)
    filled(log)
    running = log.interrupted()
    assert running is not None
    log.erase_client(running.session.client)
    log.refresh(a_progress(running.session, 200.0))
    log.plan(running.session.key, 10, some_strokes())
    log.finish(a_progress(running.session, 600.0), whole=True)
    assert log.sessions() == ()
    assert log.trouble is None
    log.close()


def test_deleting_a_client_leaves_no_byte_of_them_in_any_file(tmp_path):
    log = a_log(tmp_path)
    other = filled(log, "Somebody Else", "stays")
    filled(log, "Zebulon Quux", "xylophone in the hip " * 100)
    (tmp_path / "course.before-2-1.sqlite").write_bytes(b"Zebulon Quux")
    (tmp_path / "course.kept-1.sqlite").write_bytes(b"Zebulon Quux")
    client = log.clients()[1]
    assert client.name == "Zebulon Quux"
    held = log.holdings(client.key)
    assert (held.sessions, held.notes, held.tender_places, len(held.copies)) == (2, 1, 2, 2)
    log.erase_client(client.key)
    for file in tmp_path.iterdir():
        assert b"Zebulon" not in file.read_bytes(), file
        assert b"xylophone" not in file.read_bytes(), file
    assert log.sessions()[0] == other
    assert log.holdings().copies == ()
    log.close()


def test_deleting_everything_leaves_an_empty_log(tmp_path):
    log = a_log(tmp_path)
    filled(log)
    log.erase_everything()
    assert (log.clients(), log.sessions(), log.interrupted()) == ((), (), None)
    assert log.holdings().sessions == 0
    assert all(b"Ana" not in file.read_bytes() for file in tmp_path.iterdir())
    log.close()


def test_a_session_of_nobody_in_particular_is_kept_and_goes_with_everything(tmp_path):
    log = a_log(tmp_path)
    session = log.begin(None, None, "lumbar", "f00d", 10)
    log.finish(a_progress(session, 600.0), whole=True)
    log.set_note(session.key, "marigold")
    assert log.clients() == ()
    assert [it.client for it in log.sessions()] == [None]
    log.erase_everything()
    assert log.sessions() == ()
    assert all(b"marigold" not in file.read_bytes() for file in tmp_path.iterdir())
    log.close()


def test_one_session_is_deleted_to_the_last_byte_and_the_others_stay(tmp_path):
    log = a_log(tmp_path)
    kept = filled(log, "Ana", "stays")
    gone = filled(log, "Bo", "xylophone in the hip " * 100)
    (tmp_path / "course.before-2-1.sqlite").write_bytes(b"xylophone")
    log.erase_session(gone.key)
    for file in tmp_path.iterdir():
        assert b"xylophone" not in file.read_bytes(), file
        assert gone.key.encode() not in file.read_bytes(), file
    assert [client.name for client in log.clients()] == ["Ana", "Bo"]
    assert kept in log.sessions()
    assert gone not in log.sessions()
    log.close()


def test_a_course_is_planned_anew_and_keeps_its_sessions(tmp_path):
    log = a_log(tmp_path)
    session = filled(log)
    log.change_course(str(session.course), 15, 2.33)
    (course,) = log.courses(str(session.client))
    assert (course.sessions, course.days_between) == (15, 2.33)
    with pytest.raises(InputError):
        log.change_course(course.key, 0, 2.0)
    assert log.sessions()[0].course == course.key
    log.close()
