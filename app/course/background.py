"""Writing on a thread of its own, so that no frame waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor


class Background:
    """Does what it is given, one after the other, on one thread; a `Submit` for the recorder.

    `on_error` hears, on that thread, of an error that nobody expected.
    """

    def __init__(self, on_error: Callable[[BaseException], object]) -> None:
        self._on_error = on_error
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="course log")

    def __call__(self, do: Callable[[], None]) -> None:
        """Do it soon. RuntimeError: after `close`."""
        self._thread.submit(do).add_done_callback(self._look)

    def close(self) -> None:
        """Wait until everything is done; before the log is closed."""
        self._thread.shutdown(wait=True)

    def _look(self, done: Future[None]) -> None:
        if (error := done.exception()) is not None:
            self._on_error(error)
