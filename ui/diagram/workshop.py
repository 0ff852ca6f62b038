"""Work done beside the window's thread, its results handed back in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

SWITCH_S = 0.001
"""A worker gives way to the window's thread within this time; Python's own 5 ms are a third of a frame."""


class Workshop(QObject):
    """One worker thread. A job is known by its key; asked for twice, it is done once.

    `done(key, result)` is emitted in the thread that owns the workshop. A job that fails raises there,
    where the program's last resort sees it.
    """

    done = Signal(object, object)
    _ready = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_S))
        self._worker = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._open: dict[Hashable, Future[object]] = {}
        self._wanted: set[Hashable] = set()
        """What a job still looks at when its turn comes."""
        self._ready.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        # The interpreter waits for every job not forgotten before it ends.
        wanted = self._wanted
        self.destroyed.connect(lambda: wanted.clear())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.forget)

    @property
    def idle(self) -> bool:
        """Return whether nothing is being done or waits to be handed over."""
        return not self._open

    def ask(self, key: Hashable, work: Callable[[], object]) -> None:
        """Have `work` done after what was asked before."""
        if key in self._open:
            return
        self._wanted.add(key)
        future = self._worker.submit(self._work, key, work)
        self._open[key] = future
        future.add_done_callback(lambda _: self._tell(key))

    def forget(self) -> None:
        """Drop every job that has not begun; the results of those that have are not handed over."""
        for future in self._open.values():
            future.cancel()
        self._open.clear()
        self._wanted.clear()

    def finish(self) -> None:
        """Wait until everything asked for is done and handed over."""
        while self._open:
            key = next(iter(self._open))
            self._open[key].exception()
            self._hand_over(key)

    def close(self) -> None:
        """Drop what has not begun and end the thread."""
        self.forget()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _work(self, key: Hashable, work: Callable[[], object]) -> object:
        return work() if key in self._wanted else None

    def _tell(self, key: Hashable) -> None:
        if isValid(self):
            self._ready.emit(key)

    @Slot(object)
    def _hand_over(self, key: Hashable) -> None:
        future = self._open.get(key)
        if future is None or not future.done():
            return
        del self._open[key]
        self._wanted.discard(key)
        if not future.cancelled():
            self.done.emit(key, future.result())
