"""Draws layers of a body's plate in a process of its own and keeps them in the cache.

Drawing holds the interpreter for long stretches; in a thread it would hold the window's up with it. The
process is given its job as JSON, tells each layer on a line of standard output once it can be read, and ends
when its standard input does: it never outlives who started it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path

import msgspec

from app.anatomy.body import Body
from app.anatomy.landmarks import body_of
from app.anatomy.measures import Measures
from app.anatomy.plate import ROOT, baked_layers
from app.anatomy.plate_cache import PlateCache
from app.anatomy.warp import Warp
from app.relief.light import Light

GIVEN_UP = 130
_BELOW_NORMAL = 0x4000
"""BELOW_NORMAL_PRIORITY_CLASS of Windows."""
_POLITE = 5


class Job(msgspec.Struct, frozen=True):
    """What to draw into a folder: layers of a body of these measures in a light, `ppm` pixels per mm."""

    body: str
    measures: Measures
    ppm: float
    light: Light
    layers: tuple[str, ...]
    folder: str

    @classmethod
    def of(cls, body: Body, ppm: float, light: Light, layers: tuple[str, ...], cache: PlateCache) -> Job:
        """Return the job for a body. ValueError for one that is not made from the reference body."""
        if not isinstance(body.way, Warp):
            raise ValueError(f"nothing leads from the reference body to {body.name}")
        return cls(body.name, body.way.measures, ppm, light, layers, str(cache.folder))

    def command(self) -> tuple[str, list[str], str]:
        """Return program, arguments and working folder of the process that does it."""
        return (
            sys.executable,
            ["-m", "app.anatomy.plate_drawing", msgspec.json.encode(self).decode()],
            str(ROOT),
        )


def draw(job: Job) -> None:
    """Draw and keep every layer of a job, and tell each by name on standard output."""
    body, cache = body_of(job.body, job.measures), PlateCache(Path(job.folder))
    for name, rgba in baked_layers(body, job.ppm, job.layers, job.light):
        cache.write(body, name, job.ppm, rgba, job.light)
        print(name, flush=True)


def _end_with_input() -> None:
    """Give up as soon as nobody holds the other end of standard input."""

    def wait() -> None:
        sys.stdin.buffer.read()
        os._exit(GIVEN_UP)

    threading.Thread(target=wait, daemon=True).start()


def _give_way() -> None:
    """Let the window and the hands go first on a machine that is busy."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
        else:
            os.nice(_POLITE)


if __name__ == "__main__":
    _end_with_input()
    _give_way()
    draw(msgspec.json.decode(sys.argv[1], type=Job))
    sys.stdout.flush()
    os._exit(0)
