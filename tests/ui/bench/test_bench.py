"""The bench measures what it says. Its figures are no test's business: they depend on the machine's day."""

from argparse import Namespace
from dataclasses import replace
from functools import cache
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSize

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.plan import plan_session
from app.session.timeline import Timeline
from ui.bench import frames, metronome, plates, session, start
from ui.bench.measures import Measurement
from ui.commands import bench
from ui.diagram.loading import plate_cache


@cache
def ten_minutes() -> Timeline:
    return plan_session(load("lumbar"), 10, reference_body())


def test_a_measurement_reaches_its_goal_at_the_very_limit() -> None:
    assert Measurement("a", 3.0, 3.0).ok
    assert not Measurement("a", 3.01, 3.0).ok
    assert Measurement("b", 8.0, 8.0, at_least=True).ok
    assert not Measurement("b", 7.9, 8.0, at_least=True).ok
    assert (Measurement("a", 0, 1.5).goal, Measurement("b", 0, 8.0, at_least=True).goal) == ("<= 1.5", ">= 8")


@pytest.mark.usefixtures("qapp")
def test_the_clock_is_right_whatever_frames_are_dropped() -> None:
    (error,) = session.measure_clock(ten_minutes())
    assert error.ok


@pytest.mark.usefixtures("qapp")
def test_a_clock_that_adds_up_frames_would_be_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = session.HandClock.__call__
    monkeypatch.setattr(session.HandClock, "__call__", lambda clock: 0.999 * honest(clock))
    (error,) = session.measure_clock(ten_minutes())
    assert not error.ok


def a_stroke() -> Timeline:
    """A session cut down to its first stroke: the device plays in no time, but not for nothing."""
    whole = ten_minutes()
    return replace(whole, rows=whole.rows[:1])


@pytest.mark.usefixtures("qapp")
def test_beats_are_heard_at_their_times_whatever_keeps_the_window_busy() -> None:
    error, lost = metronome.measure_metronome(a_stroke())
    assert error.ok
    assert lost.value == 0.0


@pytest.mark.usefixtures("qapp")
def test_beats_that_came_late_would_be_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = metronome.Tones._put
    monkeypatch.setattr(
        metronome.Tones, "_put", lambda tones, kind, at: honest(tones, kind, at + 0.005 * metronome.RATE_HZ)
    )
    error, _ = metronome.measure_metronome(a_stroke())
    assert not error.ok


@pytest.mark.usefixtures("qapp")
def test_every_rival_paints_the_same_frames() -> None:
    rivals = frames.FrameBench(ten_minutes(), QSize(320, 260))
    rivals.measure(ten_minutes().rows[0])
    counts = {rival: len(taken) for rival, taken in rivals.taken_ms.items()}
    rivals.close()
    assert counts["full"] == counts["half"] == counts["floor"] == counts["pose"] == 24
    assert counts["naive"] == 3
    assert min(min(taken) for taken in rivals.taken_ms.values()) > 0


@pytest.mark.usefixtures("qapp")
def test_memory_is_measured_over_as_many_frames_as_it_says() -> None:
    (growth,) = session.measure_memory(ten_minutes(), frames=8)
    assert growth.name == "memory growth over 8 frames, MB"


@pytest.mark.usefixtures("qapp")
def test_another_body_is_waited_for_cold_drawn_and_warm_and_nothing_of_it_is_left() -> None:
    kept = set(plate_cache().folder.glob("*"))
    rows = plates.measure_plates((0.2,))
    assert [row.name.split(" ")[0] for row in rows] == ["cold", "window", "true", "warm"]
    assert all(row.value > 0.0 for row in rows)
    assert set(plate_cache().folder.glob("*")) <= kept


@pytest.mark.parametrize("script", [start.BARE, start.OPENED, start.WHOLE], ids=["bare", "opened", "whole"])
def test_each_way_of_starting_tells_its_first_frame(script: str, tmp_path: Path) -> None:
    told = start.first_frame(script, str(tmp_path))
    assert told["cpu_s"] > 0
    assert ("ui.window.main_window" in told["modules"]) is (script is start.WHOLE)


def test_the_table_and_the_json_say_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [Measurement("frame 1080p / floor", 2.9, 3.0), Measurement("naive", 7.0, 8.0, at_least=True)]
    monkeypatch.setattr(bench, "measured", lambda: iter(rows))
    assert bench.run(Namespace(json=False)) == 0
    table = capsys.readouterr().out.splitlines()
    assert [line.split(maxsplit=1)[0] for line in table] == ["ok", "BAD"]
    assert bench.run(Namespace(json=True)) == 0
    told = msgspec.json.decode(capsys.readouterr().out)
    assert told["rows"][0] == {"name": "frame 1080p / floor", "value": 2.9, "goal": "<= 3", "ok": True}
    assert told["rows"][1]["ok"] is False
    assert told["machine"]
