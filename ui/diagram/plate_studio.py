"""Has the plate of another body drawn in processes of their own, beside the window, and kept."""

from __future__ import annotations

import logging
from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

from app.anatomy.body import Body
from app.anatomy.plate import ROOT
from app.anatomy.plate_drawing import Job
from app.relief.light import Light
from ui.diagram.layers import PLATE_LAYERS
from ui.diagram.loading import FINENESS_PPM, plate_cache

COARSER = 0.9
"""A drawing this much coarser than the picture cannot be told from one as fine."""
SHARED = (("skin", "bones"), ("superficial", "deep"))
"""Layers drawn by one process, about as long as by the other: both muscle layers need the same parts."""
ENDED_MS = 2000
SPARE_BYTES = 128 * 2**20


class Wish(NamedTuple):
    """A body, in which light and how finely it is to be drawn, pixels per mm."""

    body: Body
    light: Light
    ppm: float

    @property
    def subject(self) -> tuple[str, Light]:
        """Return what is to be drawn, however finely."""
        return self.body.name, self.light

    @property
    def key(self) -> tuple[str, Light, float]:
        """Return what tells it from another."""
        return *self.subject, self.ppm


class PlateStudio(QObject):
    """Has the layers of bodies drawn that the cache lacks; `kept` tells each as soon as it can be read.

    The pictures of a program share one (`plate_studio`): what two of them want is drawn once.
    """

    kept = Signal(object, object, str)
    """The Body, the Light and the layer's name."""

    def __init__(self, parent: QObject | None = None, fineness_ppm: Sequence[float] = FINENESS_PPM) -> None:
        super().__init__(parent)
        self._fineness_ppm = fineness_ppm
        self._wishes: dict[Hashable, Wish] = {}
        self._begun: set[tuple[str, Light, float]] = set()
        """Name of body, light and fineness of what is wanted and is being drawn, or has been."""
        self._running: dict[QProcess, Wish] = {}
        running = self._running
        self.destroyed.connect(lambda: _end(running, list(running)))

    @property
    def idle(self) -> bool:
        """Return whether nothing is being drawn."""
        return not self._running

    def want(
        self, asker: Hashable, body: Body, light: Light, px_per_mm: float, shown: Sequence[str] = ()
    ) -> None:
        """Draw a body's missing layers as finely as a picture of this scale shows them, those `shown` first.

        What this asker wanted before is dropped, unless another wants it too, and what is being drawn more
        coarsely of the same body in the same light.
        """
        finest = self._fineness_ppm[-1]
        ppm = next((ppm for ppm in self._fineness_ppm if ppm >= COARSER * px_per_mm), finest)
        if body.way is None or body.way.is_identity:
            self.leave(asker)
        else:
            self._wishes[asker] = Wish(body, light, ppm)
            self._revise(shown)

    def leave(self, asker: Hashable) -> None:
        """Want nothing any more."""
        if self._wishes.pop(asker, None) is not None:
            self._revise(())

    def _revise(self, shown: Sequence[str]) -> None:
        """End what nobody wants and begin what somebody does: of a body in a light the finest alone."""
        wanted: dict[Hashable, Wish] = {}
        for wish in self._wishes.values():
            other = wanted.get(wish.subject)
            if other is None or wish.ppm > other.ppm:
                wanted[wish.subject] = wish
        keys = {wish.key for wish in wanted.values()}
        dropped = [process for process, wish in self._running.items() if wish.key not in keys]
        self._begun &= keys
        _end(self._running, dropped)
        for wish in wanted.values():
            if wish.key not in self._begun:
                self._begun.add(wish.key)
                self._begin(wish, shown)

    def _begin(self, wish: Wish, shown: Sequence[str]) -> None:
        body, light, ppm = wish
        missing = [name for name in PLATE_LAYERS if not plate_cache().holds(body, name, ppm, light)]
        for layers in SHARED:
            wanted = [name for name in layers if name in missing]
            wanted.sort(key=lambda name: name not in shown)
            if wanted:
                self._start(wish, Job.of(body, ppm, light, tuple(wanted), plate_cache()))

    def _start(self, wish: Wish, job: Job) -> None:
        process = QProcess(self)
        program, arguments, folder = job.command()
        process.setWorkingDirectory(folder)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(lambda: self._tell(process, wish))
        process.finished.connect(lambda code, _: self._on_finished(process, code))
        process.errorOccurred.connect(lambda error: self._on_error(process, error))
        self._running[process] = wish
        process.start(program, arguments)

    def _tell(self, process: QProcess, wish: Wish) -> None:
        while process in self._running and process.canReadLine():
            self.kept.emit(wish.body, wish.light, process.readLine().toStdString().strip())

    def _on_finished(self, process: QProcess, code: int) -> None:
        if self._running.pop(process, None) is not None and code != 0:
            self._note(process.readAllStandardError().toStdString())
        process.deleteLater()

    def _on_error(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._running.pop(process, None) is not None:
            self._note(process.errorString())
            process.deleteLater()

    def _note(self, why: str) -> None:
        """Note that a drawing failed: the body goes on being shown from the reference body's pictures."""
        logging.getLogger(__name__).warning("the plate of another body was not drawn: %s", why.strip())

    def close(self) -> None:
        """End what is being drawn."""
        self._wishes.clear()
        self._revise(())


def _end(running: dict[QProcess, Wish], processes: Sequence[QProcess]) -> None:
    """End processes; what they have not finished is lost."""
    for process in processes:
        running.pop(process, None)
        process.kill()
    for process in processes:
        process.waitForFinished(ENDED_MS)


def plate_studio() -> PlateStudio:
    """Return the one studio of the program; it ends its work with it. Needs an application."""
    return _studio_of(QCoreApplication.instance())


@lru_cache(maxsize=1)
def _studio_of(application: QCoreApplication | None) -> PlateStudio:
    studio = PlateStudio()
    if application is not None:
        application.aboutToQuit.connect(studio.close)
    return studio


def _environment() -> QProcessEnvironment:
    """Return ours, so that the program's own modules are found; one core for each process.

    glibc is to keep what is freed: a process that soon ends need not give it back, which takes a quarter of
    its time.
    """
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(ROOT))
    for library in ("OPENBLAS", "OMP", "MKL"):
        environment.insert(f"{library}_NUM_THREADS", "1")
    environment.insert("MALLOC_TRIM_THRESHOLD_", str(SPARE_BYTES))
    environment.insert("MALLOC_MMAP_THRESHOLD_", str(SPARE_BYTES // 4))
    return environment
