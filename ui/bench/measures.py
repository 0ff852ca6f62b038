"""What a measurement is, and how times are taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

FRAME_S = 1.0 / 60.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure and the goal it is held against: at most `limit`, or with `at_least` no less."""

    name: str
    value: float
    limit: float
    at_least: bool = False

    @property
    def goal(self) -> str:
        """Return the goal in signs."""
        return f"{'>=' if self.at_least else '<='} {self.limit:g}"

    @property
    def ok(self) -> bool:
        """Return whether the goal is reached."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def cpu_ms(work: Callable[[], object]) -> float:
    """Return the CPU time of the whole process, workers included, that a piece of work takes."""
    started_s = time.process_time()
    work()
    return (time.process_time() - started_s) * 1000.0


def own_cpu_ms(work: Callable[[], object]) -> float:
    """Return the CPU time of this thread alone that a piece of work takes."""
    started_s = time.thread_time()
    work()
    return (time.thread_time() - started_s) * 1000.0


def lasting_ms(work: Callable[[], object]) -> float:
    """Return how long somebody waits for a piece of work."""
    started_s = time.perf_counter()
    work()
    return (time.perf_counter() - started_s) * 1000.0
