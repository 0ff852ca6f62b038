"""Has the plate of another body drawn in processes of their own, beside the window, and kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.anatomy.body import Body
from app.anatomy.plate import ROOT
from app.anatomy.plate_drawing import Job
from ui.diagram.layers import PLATE_LAYERS
from ui.diagram.loading import FINENESS_PPM, plate_cache

COARSER = 0.9
"""A drawing this much coarser than the picture cannot be told from one as fine."""
SHARED = (("skin", "bones"), ("superficial", "deep"))
"""Layers drawn by one process, about as long as by the other: both muscle layers need the same parts."""
ENDED_MS = 2000


class PlateStudio(QObject):
    """Has the layers of a body drawn that the cache lacks; `kept` tells each as soon as it can be read."""

    kept = Signal(object, str)
    """The Body and the layer's name."""

    def __init__(self, parent: QObject | None = None, fineness_ppm: Sequence[float] = FINENESS_PPM) -> None:
        super().__init__(parent)
        self._fineness_ppm = fineness_ppm
        self._asked: tuple[str, float] | None = None
        self._running: list[QProcess] = []
        running = self._running
        self.destroyed.connect(lambda: _end(running))

    @property
    def idle(self) -> bool:
        """Return whether nothing is being drawn."""
        return not self._running

    def want(self, body: Body, px_per_mm: float, shown: Sequence[str] = ()) -> None:
        """Draw a body's missing layers as finely as a picture of this scale shows them, those `shown` first.

        What is being drawn of another body, or more coarsely, is dropped.
        """
        finest = self._fineness_ppm[-1]
        ppm = next((ppm for ppm in self._fineness_ppm if ppm >= COARSER * px_per_mm), finest)
        if (body.name, ppm) == self._asked:
            return
        self._asked = body.name, ppm
        _end(self._running)
        if body.way is None or body.way.is_identity:
            return
        missing = [name for name in PLATE_LAYERS if not plate_cache().holds(body, name, ppm)]
        for layers in SHARED:
            wanted = sorted(
                set(missing) & set(layers), key=lambda name: (name not in shown, layers.index(name))
            )
            if wanted:
                self._start(body, Job.of(body, ppm, tuple(wanted), plate_cache()))

    def _start(self, body: Body, job: Job) -> None:
        process = QProcess(self)
        program, arguments, folder = job.command()
        process.setWorkingDirectory(folder)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(lambda: self._tell(process, body))
        process.finished.connect(lambda code, _: self._on_finished(process, code))
        process.errorOccurred.connect(lambda error: self._on_error(process, error))
        self._running.append(process)
        process.start(program, arguments)

    def _tell(self, process: QProcess, body: Body) -> None:
        while process in self._running and process.canReadLine():
            self.kept.emit(body, process.readLine().toStdString().strip())

    def _on_finished(self, process: QProcess, code: int) -> None:
        if process in self._running:
            self._running.remove(process)
            if code != 0:
                self._note(process.readAllStandardError().toStdString())
        process.deleteLater()

    def _on_error(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and process in self._running:
            self._running.remove(process)
            self._note(process.errorString())
            process.deleteLater()

    def _note(self, why: str) -> None:
        """Note that a drawing failed: the body goes on being shown from the reference body's pictures."""
        logging.getLogger(__name__).warning("the plate of another body was not drawn: %s", why.strip())

    def close(self) -> None:
        """End what is being drawn."""
        _end(self._running)


def _end(running: list[QProcess]) -> None:
    """End processes; what they have not finished is lost."""
    ended = list(running)
    running.clear()
    for process in ended:
        process.kill()
    for process in ended:
        process.waitForFinished(ENDED_MS)


def _environment() -> QProcessEnvironment:
    """Return ours, so that the program's own modules are found; one core for each process."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(ROOT))
    for library in ("OPENBLAS", "OMP", "MKL"):
        environment.insert(f"{library}_NUM_THREADS", "1")
    return environment
