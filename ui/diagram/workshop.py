"""Work done beside the window's thread, its results handed back in it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Hashable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Lock, current_thread, main_thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from app.relief.pace import give_way, set_way

SWITCH_S = 0.001
"""A worker gives way to the window's thread within this time; Python's own 5 ms are a third of a frame."""

LONGEST_HUSH_S = 0.1
"""Workers stand still no longer than this, whatever happens to whoever asked for quiet."""

Work = Callable[[], object]


class _Quiet:
    """Whether the window's thread has asked the workers to stand still, and until when at most."""

    def __init__(self) -> None:
        self._over, self._until_s = Event(), 0.0
        self._over.set()

    def begin(self) -> None:
        self._until_s = time.monotonic() + LONGEST_HUSH_S
        self._over.clear()

    def end(self) -> None:
        self._over.set()

    def wait(self) -> None:
        """Wait until it is over; the window's own thread does not."""
        if self._over.is_set() or current_thread() is main_thread():
            return
        self._over.wait(max(0.0, self._until_s - time.monotonic()))


_quiet = _Quiet()


def hush() -> None:
    """Have all workers stand still: the window's thread has more to do for this frame than for others.

    What they draw in pure Python would double its time, for Python runs one thread at a time.
    """
    _quiet.begin()


def go_on() -> None:
    """Let the workers go on."""
    _quiet.end()


set_way(_quiet.wait)


class _Jobs:
    """What waits, and what is done but not handed over, by key; shared by both threads under a lock.

    A future for each job would cost the window's thread half a millisecond, and a stroke asks for a hundred.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.waiting: dict[Hashable, Work] = {}
        self.wanted: set[Hashable] = set()
        """Keys that were asked for and are not handed over yet."""
        self.done: dict[Hashable, tuple[object, BaseException | None]] = {}
        self.forgotten = 0
        """How often everything was dropped: tells a job that was begun before from one begun after."""

    def add(self, jobs: Iterable[tuple[Hashable, Work]]) -> bool:
        """Let jobs wait that are not known yet; return whether there was one."""
        with self.lock:
            fresh = {key: work for key, work in jobs if key not in self.wanted}
            self.waiting |= fresh
            self.wanted |= fresh.keys()
        return bool(fresh)

    def drop(self) -> None:
        """Drop everything."""
        with self.lock:
            self.waiting.clear()
            self.wanted.clear()
            self.done.clear()
            self.forgotten += 1

    def drop_waiting(self) -> None:
        """Drop what has not begun."""
        with self.lock:
            self.wanted -= self.waiting.keys()
            self.waiting.clear()

    def take_done(self, key: Hashable) -> tuple[object, BaseException | None] | None:
        """Return what a job gave, or the error it raised, once; None: it is not done, or not wanted."""
        with self.lock:
            found = self.done.pop(key, None)
            if found is not None:
                self.wanted.discard(key)
        return found


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
        self._round: Future[None] | None = None
        """The worker going through all that waits."""
        self._closed = False
        self._jobs = jobs = _Jobs()
        self._ready.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        # The interpreter waits for every job not forgotten before it ends.
        self.destroyed.connect(lambda: jobs.drop())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.forget)

    @property
    def idle(self) -> bool:
        """Return whether nothing is being done or waits to be handed over."""
        return not self._jobs.wanted

    def ask(self, key: Hashable, work: Work) -> None:
        """Have `work` done after what was asked before."""
        self.ask_all([(key, work)])

    def ask_all(self, jobs: Iterable[tuple[Hashable, Work]]) -> None:
        """Have several jobs done, in this order, after what was asked before; once it is closed, none."""
        if self._closed:
            return
        if self._jobs.add(jobs) and (self._round is None or self._round.done()):
            self._go_round()

    def forget(self) -> None:
        """Drop every job that has not begun; the results of those that have are not handed over."""
        self._jobs.drop()

    def drop_waiting(self) -> None:
        """Drop every job that has not begun; the one being done is still handed over."""
        self._jobs.drop_waiting()

    def finish(self) -> None:
        """Wait until everything asked for is done and handed over."""
        go_on()
        while self._jobs.wanted:
            if self._round is not None:
                self._round.result()
            for key in list(self._jobs.done):
                self._hand_over(key)
            if self._jobs.waiting and (self._round is None or self._round.done()):
                self._go_round()

    def close(self) -> None:
        """Drop what has not begun and end the thread."""
        self._closed = True
        self.forget()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _go_round(self) -> None:
        self._round = self._worker.submit(self._work)
        # A job that was asked for just as the worker found nothing more is seen to here.
        self._round.add_done_callback(lambda _: self._tell(None))

    def _work(self) -> None:
        jobs = self._jobs
        while True:
            with jobs.lock:
                key = next(iter(jobs.waiting), None)
                if key is None:
                    return
                work, forgotten = jobs.waiting.pop(key), jobs.forgotten
            give_way()
            result, error = _tried(work)
            with jobs.lock:
                wanted = jobs.forgotten == forgotten
                if wanted:
                    jobs.done[key] = result, error
            if wanted:
                self._tell(key)

    def _tell(self, key: Hashable) -> None:
        if isValid(self):
            self._ready.emit(key)

    @Slot(object)
    def _hand_over(self, key: Hashable) -> None:
        if self._jobs.waiting and self._round is not None and self._round.done():
            self._go_round()
        found = self._jobs.take_done(key)
        if found is None:
            return
        result, error = found
        if error is not None:
            raise error
        self.done.emit(key, result)


def _tried(work: Work) -> tuple[object, BaseException | None]:
    try:
        return work(), None
    except Exception as error:
        return None, error
