"""Work done beside the window's thread, its results handed back in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Workshop(QObject):
    """One worker thread. A job is known by its key; asked for twice, it is done once.

    `done(key, result)` is emitted in the thread that owns the workshop. A job that fails raises there,
    where the program's last resort sees it.
    """

    done = Signal(object, object)
    _ready = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._open: dict[Hashable, Future[object]] = {}
        self._ready.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Return whether nothing is being done or waits to be handed over."""
        return not self._open

    def ask(self, key: Hashable, work: Callable[[], object]) -> None:
        """Have `work` done after what was asked before."""
        if key in self._open:
            return
        future = self._worker.submit(work)
        self._open[key] = future
        future.add_done_callback(lambda _: self._ready.emit(key))

    def forget(self) -> None:
        """Drop every job that has not begun; the results of those that have are not handed over."""
        for future in self._open.values():
            future.cancel()
        self._open.clear()

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

    @Slot(object)
    def _hand_over(self, key: Hashable) -> None:
        future = self._open.get(key)
        if future is None or not future.done():
            return
        del self._open[key]
        if not future.cancelled():
            self.done.emit(key, future.result())
