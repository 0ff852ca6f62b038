"""The one place that catches everything: what nobody expected is written down and told, and we go on.

An error that escapes a slot or a thread becomes a report in the user's log folder and one call of `tell`
with its path; Qt's own warnings go to standard error. Nothing is sent anywhere.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from ui.settings import APP_NAME

KEPT_REPORTS = 10
"""How many reports stay in the folder; older ones are removed."""

_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)

Raised = tuple[type[BaseException], BaseException, TracebackType | None]


def reports_folder() -> Path:
    """Return the folder in which reports are kept; it need not exist."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


class CrashNet:
    """Catches what escapes; `tell(report_path)` is called for each error, None where none could be written.

    `tell` may come from any thread. An error that comes again at the same place is told once, so that a
    fault in a frame's painting does not fill the disk sixty times a second.
    """

    def __init__(self, tell: Callable[[Path | None], None], folder: Path | None = None) -> None:
        self._tell = tell
        self._folder = folder or reports_folder()
        self._seen: set[tuple[str, str, int]] = set()
        self._lock = threading.Lock()

    def install(self) -> None:
        """Take over Python's hooks for uncaught errors and Qt's messages."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(self._qt_message)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report one uncaught error; an interruption by the keyboard ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        with self._lock:
            if (place := _place(kind, trace)) in self._seen:
                return
            self._seen.add(place)
        text = "".join(traceback.format_exception(kind, error, trace))
        print(text, file=sys.stderr, end="")
        self._tell(self._write(text))

    def _write(self, text: str) -> Path | None:
        moment = datetime.now().astimezone()
        path = self._folder / f"error-{moment:%Y%m%d-%H%M%S-%f}.txt"
        system = f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{moment.isoformat()}\n{system}\n\n{text}", encoding="utf-8")
            for old in sorted(self._folder.glob("error-*.txt"))[:-KEPT_REPORTS]:
                old.unlink()
        except OSError:
            return None
        return path

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in _QUIET:
            print(f"Qt: {message}", file=sys.stderr)


def _place(kind: type[BaseException], trace: TracebackType | None) -> tuple[str, str, int]:
    """Return what makes two errors the same: their kind, and the file and line that raised them."""
    frames = traceback.extract_tb(trace)
    if not frames:
        return kind.__name__, "", 0
    return kind.__name__, frames[-1].filename, frames[-1].lineno or 0
