"""Records sessions, is killed in the middle, and looks at what the log still knows; as a program of its own.

    python -m tests.app.course.killed FOLDER KILLS SEED

Each kill is a real SIGKILL of a process that records one session after another, the clock turned as fast as
the log can write. It strikes at a random moment of the session, wherever the process is then. The killed
process tells through shared memory how far it got; that outlives it. One JSON line for each kill.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import signal
import struct
import sys
import time
from pathlib import Path

from app.course.log import CourseLog
from app.course.recorder import Recorder
from app.session.moment import Moment, moment_at
from app.session.timeline import Timeline
from tests.app.course.logs import Turned
from tests.builders import a_session

FRAME_S = 0.5
SESSIONS = 3
_STATE = struct.Struct("qdq")
"""Sessions known to be finished, session time of the running one, frames so far."""


def frames_of(timeline: Timeline) -> list[Moment]:
    return [moment_at(timeline, n * FRAME_S) for n in range(round(timeline.total_s / FRAME_S) + 1)]


def record(folder: Path, shared: mmap.mmap, timeline: Timeline, frames: list[Moment]) -> None:
    """Record sessions one after another, and say how far each has got before the log hears of it."""
    clock = Turned()
    log = CourseLog(folder / "course.sqlite", lambda error: None, clock.now)
    client = log.add_client("Ana")
    told = 0
    for finished in range(SESSIONS):
        recorder = Recorder.begun(
            log, timeline, client.key, None, ("lumbar", "f00d"), lambda: clock.s, clock.now
        )
        recorder.moment(frames[0])
        recorder.playing(True)
        for moment in frames:
            clock.s += FRAME_S
            told += 1
            shared[: _STATE.size] = _STATE.pack(finished, moment.t_s, told)
            recorder.moment(moment)
        recorder.finished()
        told += 1
        shared[: _STATE.size] = _STATE.pack(finished + 1, 0.0, told)
    signal.pause()


def killed(
    folder: Path, chance: random.Random, timeline: Timeline, frames: list[Moment]
) -> dict[str, object]:
    """Start a process, kill it, and return what it had told and what the log holds."""
    shared = mmap.mmap(-1, mmap.PAGESIZE)
    last = SESSIONS * (len(frames) + 1)
    target = chance.randrange(1, last)
    child = os.fork()
    if child == 0:
        record(folder, shared, timeline, frames)
    while _STATE.unpack(shared[: _STATE.size])[2] < target:
        time.sleep(0.0002)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    finished, t_s, told = _STATE.unpack(shared[: _STATE.size])
    troubles: list[str] = []
    log = CourseLog(folder / "course.sqlite", lambda error: troubles.append(repr(error)))
    sessions, running = log.sessions(), log.interrupted()
    log.close()
    return {
        "signal": os.WTERMSIG(status),
        "told": told,
        "finished": finished,
        "t_s": t_s,
        "troubles": troubles,
        "log_finished": sum(session.finished for session in sessions),
        "whole": all(
            [stroke.cycles for stroke in session.strokes] == [row.cycles for row in timeline.rows]
            for session in sessions
            if session.finished
        ),
        "log_t_s": None if running is None else running.t_s,
        "log_played_s": None if running is None else sum(it.played_s for it in running.session.strokes),
        "played_s": sum(max(0.0, min(t_s, row.end_s) - row.start_s) for row in timeline.rows),
    }


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill so many processes, each with a folder of its own."""
    timeline = a_session()
    frames = frames_of(timeline)
    for number in range(kills):
        place = folder / str(number)
        place.mkdir()
        print(json.dumps(killed(place, random.Random(seed + number), timeline, frames)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
