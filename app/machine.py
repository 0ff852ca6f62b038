"""The outside world as far as the set-up touches it, in one class, so that tests can make one up.

Like `bootstrap`, standard library only and readable for Python 3.6.
"""

import contextlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO


class SetUpError(Exception):
    """The machine cannot be made ready; the text says why and what to do."""


class Machine:
    """This computer: its Python, its programs, its terminal."""

    def __init__(self) -> None:
        self.platform = sys.platform
        self.environ = dict(os.environ)
        self.python = sys.executable
        self.python_version = tuple(sys.version_info[:3])
        self.prefix = sys.prefix
        self.in_virtual_environment = sys.prefix != sys.base_prefix
        self.working_folder = os.getcwd()
        self._held_locks: tuple[int, ...] = ()

    @property
    def python_key(self) -> str:
        """Python version and platform: packages made for one do not serve another."""
        import sysconfig

        return f"{sys.implementation.cache_tag} {sysconfig.get_platform()}"

    @property
    def is_root(self) -> bool:
        """True for the superuser (never on Windows)."""
        return hasattr(os, "geteuid") and os.geteuid() == 0

    @property
    def is_terminal(self) -> bool:
        """True if somebody is there to answer a question."""
        return bool(sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty())

    def say(self, text: str) -> None:
        """One message, on standard error: standard output belongs to results."""
        if sys.stderr:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()

    def ask(self, question: str) -> bool:
        """Yes or no from the terminal; Enter alone means yes, the end of the input no."""
        sys.stderr.write(question + " [Y/n] ")
        sys.stderr.flush()
        answer = sys.stdin.readline()
        return bool(answer) and answer.strip().lower() in ("", "y", "yes")

    def which(self, program: str) -> "str | None":
        """Where on the PATH a program is."""
        import shutil

        return shutil.which(program)

    def has_module(self, name: str) -> bool:
        """True if the running Python could import this top-level module."""
        from importlib.util import find_spec

        return find_spec(name) is not None

    def installed_version(self, distribution: str) -> "str | None":
        """The version of an installed package of the running Python."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version(distribution)
        except PackageNotFoundError:
            return None

    def can_load(self, library: str) -> bool:
        """True if the dynamic linker finds this shared library and all that it needs."""
        import ctypes

        try:
            ctypes.CDLL(library)
        except OSError:
            return False
        return True

    def display_answers(self) -> bool:
        """True if the X server named by DISPLAY lets us in (or if there is no libxcb to ask it with)."""
        import ctypes

        try:
            xcb = ctypes.CDLL("libxcb.so.1")
        except OSError:
            return True
        xcb.xcb_connect.restype = ctypes.c_void_p
        xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
        connection = xcb.xcb_connect(None, None)
        refused = bool(xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)
        return not refused

    def can_write(self, folder: str) -> bool:
        """True if files can be made in this folder; a folder that does not exist yet counts as writable."""
        import tempfile

        if not os.path.isdir(folder):
            return True
        try:
            with tempfile.TemporaryFile(dir=folder):
                return True
        except OSError:
            return False

    def cache_folder(self, tree: str) -> str:
        """The user's own folder for what belongs to a tree that cannot be written."""
        import zlib

        if self.platform == "win32":
            cache = self.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
        elif self.platform == "darwin":
            cache = os.path.expanduser("~/Library/Caches")
        else:
            cache = self.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        return os.path.join(cache, "backstroke", "{:08x}".format(zlib.crc32(tree.encode("utf-8", "replace"))))

    def run(self, command: "list[str]", answers: bool = False) -> int:
        """Run a program, its output on our standard error; its exit code, 127 if it will not start.

        answers: the program may read from the terminal (a password).
        """
        import subprocess

        # A pip that is told to install for the user, or elsewhere, would miss the environment.
        apart = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PYTHONHOME", "__PYVENV_LAUNCHER__")
        clean = {name: value for name, value in self.environ.items() if name not in apart}
        clean["PIP_USER"] = "0"
        try:
            source = None if answers else subprocess.DEVNULL
            return subprocess.call(
                command, stdin=source, stdout=sys.stderr, env=clean, pass_fds=self._held_locks
            )
        except OSError as fault:
            self.say(str(fault))
            return 127

    def succeeds(self, command: "list[str]") -> bool:
        """True if this program starts and ends with 0; nothing of it is shown."""
        import subprocess

        try:
            return (
                subprocess.call(
                    command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
                )
                == 0
            )
        except OSError:
            return False

    def hand_over(self, command: "list[str]", environ: "dict[str, str]") -> int:
        """Become this program where the system can do that; else run it and pass on its exit code."""
        if self.platform != "win32":
            if sys.stdout:
                sys.stdout.flush()
            os.execve(command[0], command, environ)
        import subprocess

        child = subprocess.Popen(command, env=environ)
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:  # the child has it too, and decides
                continue

    @contextlib.contextmanager
    def only_one_at_a_time(self, lock_path: str) -> "Iterator[None]":
        """Hold a lock file; while another start holds it, say so and wait.

        Programs that `run` starts hold it too: if we are killed, it is free when the last of them has ended.
        """
        with open(lock_path, "a+", encoding="utf-8") as lock:
            if not try_lock(lock):
                self.say("Another start is setting up Backstroke; waiting for it ...")
                while not try_lock(lock):
                    import time

                    time.sleep(0.2)
            self._held_locks = (lock.fileno(),) if self.platform != "win32" else ()
            try:
                yield
            finally:
                self._held_locks = ()


def try_lock(lock: "IO[str]") -> bool:
    """Take the lock without waiting; it goes with the file's closing."""
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except PermissionError:  # Windows says so when another holds it
        return False
    except OSError:  # a file system without locks: go on without
        return True
    return True
