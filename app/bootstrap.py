"""What the two commands do before anything else: make this machine ready, once, then hand over.

Standard library only, light imports only (a second start passes through here every time), and a syntax
that Python 3.6 can still read, so that an old Python gets as far as saying that it is old: therefore no
dataclasses, no walrus, and annotations in quotes.
"""

import contextlib
import os
from collections import namedtuple

from app.machine import Machine, SetUpError
from app.system_libraries import demand_libraries, provide_libraries, refuse_without_display

OLDEST_PYTHON = (3, 11)
CANNOT_START = 3
INTERRUPTED = 130
TREE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

Purpose = namedtuple("Purpose", "name runs lock fulfils")
PROGRAM = Purpose("program", ("-m", "ui"), "requirements.lock", ("program",))
TESTS = Purpose("tests", ("-m", "pytest"), "requirements-dev.lock", ("program", "tests"))


def start(purpose: "Purpose", arguments: "list[str]", machine: "Machine | None" = None) -> int:
    """Prepare the machine for `purpose` and run it there; the exit code, CANNOT_START if it cannot be."""
    machine = machine or Machine()
    try:
        if machine.python_version < OLDEST_PYTHON:
            return _start_with_newer_python(purpose, arguments, machine)
        window = purpose is PROGRAM and not arguments
        if window:
            refuse_without_display(machine)
        python = _prepared_python(purpose, window, machine)
        return machine.hand_over([python, *purpose.runs, *arguments], _child_environment(machine))
    except SetUpError as fault:
        machine.say(str(fault))
        return CANNOT_START
    except KeyboardInterrupt:
        machine.say("\nStopped. The next start goes on from here.")
        return INTERRUPTED


def start_installed(arguments: "list[str]", machine: "Machine | None" = None) -> int:
    """Run the program in this Python, which has its packages from pip; CANNOT_START if it cannot run.

    An installed program changes nothing on the machine: missing system libraries are told, not installed.
    """
    machine = machine or Machine()
    try:
        if not arguments:
            refuse_without_display(machine)
        demand_libraries(machine, window=not arguments)
    except SetUpError as fault:
        machine.say(str(fault))
        return CANNOT_START
    from importlib import import_module

    return int(import_module("ui.__main__").main(arguments))


def _start_with_newer_python(purpose: "Purpose", arguments: "list[str]", machine: "Machine") -> int:
    too_old = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON!r})"
    for minor in range(29, OLDEST_PYTHON[1] - 1, -1):
        python = machine.which(f"python3.{minor}")
        if python and machine.succeeds([python, "-c", too_old]):
            command = "app" if purpose is PROGRAM else "tests"
            return machine.hand_over([python, "-m", command, *arguments], machine.environ)
    wanted, running = (".".join(map(str, version)) for version in (OLDEST_PYTHON, machine.python_version))
    raise SetUpError(
        f"Backstroke needs Python {wanted} or newer; this is Python {running}, and none newer is on the PATH."
    )


def _child_environment(machine: "Machine") -> "dict[str, str]":
    environment = dict(machine.environ)
    environment.pop("__PYVENV_LAUNCHER__", None)  # macOS: would send the child back to the outer Python
    if machine.working_folder != TREE:  # the tree was found through PYTHONPATH: the child must find it too
        inherited = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = TREE + (os.pathsep + inherited if inherited else "")
    return environment


def locked_versions(lock_text: str) -> "dict[str, set[str]]":
    """The versions that a lock allows per package; packages that only some platforms need are left out."""
    versions: dict[str, set[str]] = {}
    for line in lock_text.splitlines():
        if line[:1].isalnum() and "==" in line:
            requirement, _, marker = line.rstrip(" \\").partition(" ; ")
            name, _, version = requirement.partition("==")
            if "platform" not in marker:
                versions.setdefault(name, set()).add(version.strip())
    return versions


def _running_python_suffices(purpose: "Purpose", machine: "Machine") -> bool:
    """True if somebody started us in a virtual environment that holds exactly what the lock names."""
    ours = os.path.join(TREE, ".venv")  # whether that one is whole, its ready marker knows
    if not machine.in_virtual_environment or os.path.realpath(machine.prefix) == os.path.realpath(ours):
        return False
    wanted = locked_versions(_lock_text(purpose))
    return all(machine.installed_version(name) in versions for name, versions in wanted.items())


def _lock_text(purpose: "Purpose") -> str:
    with open(os.path.join(TREE, purpose.lock), encoding="utf-8") as lock:
        return lock.read()


class Environment:
    """One `.venv`, and what its marker files say about it."""

    def __init__(self, home: str, machine: "Machine") -> None:
        self.home = home
        self.folder = os.path.join(home, ".venv")
        self._machine = machine
        scripts = ("Scripts", "python.exe") if machine.platform == "win32" else ("bin", "python")
        self.python = os.path.join(self.folder, *scripts)
        self._unfinished = os.path.join(self.folder, "backstroke-unfinished")

    def _marker(self, name: str) -> str:
        return os.path.join(self.folder, "backstroke-ready-" + name)

    def key(self, purpose: "Purpose") -> str:
        """What the ready marker must say: this Python, this platform, this lock."""
        import hashlib

        lock_hash = hashlib.sha256(_lock_text(purpose).encode("utf-8")).hexdigest()
        return f"{self._machine.python_key}\n{purpose.lock} {lock_hash}\n"

    def is_ready(self, purpose: "Purpose") -> bool:
        """True if the last set-up for this purpose ended well, with this lock and this Python."""
        try:
            with open(self._marker(purpose.name), encoding="utf-8") as marker:
                return marker.read() == self.key(purpose) and os.path.exists(self.python)
        except (OSError, ValueError):
            return False

    def is_sound(self) -> bool:
        """True if packages may be added: its Python runs, is of our version, and nothing broke off."""
        same = f"import sys; sys.exit(sys.version_info[:2] != {self._machine.python_version[:2]!r})"
        whole = os.path.exists(self.python) and not os.path.exists(self._unfinished)
        return whole and self._machine.succeeds([self.python, "-c", same])

    def begin(self) -> None:
        """Take the ready markers away and note that work is under way, so that a break is seen later."""
        with open(self._unfinished, "w", encoding="utf-8"):
            pass
        for purpose in (PROGRAM, TESTS):
            with contextlib.suppress(FileNotFoundError):
                os.remove(self._marker(purpose.name))

    def finish(self, purpose: "Purpose") -> None:
        """Write the ready markers, last of all."""
        os.remove(self._unfinished)
        for fulfilled in (PROGRAM, TESTS):
            if fulfilled.name in purpose.fulfils:
                with open(self._marker(fulfilled.name), "w", encoding="utf-8") as marker:
                    marker.write(self.key(fulfilled))

    def clear(self) -> None:
        """Remove the whole folder."""
        import shutil

        if os.path.lexists(self.folder):
            try:
                shutil.rmtree(self.folder)
            except OSError as fault:
                raise SetUpError(f"The half-made folder {self.folder} cannot be removed: {fault}") from fault


def _prepared_python(purpose: "Purpose", window: bool, machine: "Machine") -> str:
    """A Python that has everything: the running one, else our environment's, made or mended if need be."""
    in_tree = Environment(TREE, machine)
    in_cache = Environment(machine.cache_folder(TREE), machine)
    if _running_python_suffices(purpose, machine):
        found = machine.python
    else:
        found = next((place.python for place in (in_tree, in_cache) if place.is_ready(purpose)), "")
    provide_libraries(machine, window=window, venv=not found and machine.which("uv") is None)
    if found:
        return found
    place = in_tree if machine.can_write(TREE) and machine.can_write(in_tree.folder) else in_cache
    try:
        os.makedirs(place.home, exist_ok=True)
        with machine.only_one_at_a_time(os.path.join(place.home, ".venv-lock")):
            if not place.is_ready(purpose):  # else another start made it while we waited
                make_environment(place, purpose, machine)
    except OSError as fault:
        raise SetUpError(f"Backstroke cannot be set up in {place.home}: {fault}") from fault
    return place.python


def make_environment(place: "Environment", purpose: "Purpose", machine: "Machine") -> None:
    """Bring the environment to what the lock says: add to a sound one, else make it anew; uv first, then pip.

    Raises SetUpError if no way leads there.
    """
    machine.say(f"Setting up Backstroke in {place.folder} (once; this takes a minute or two) ...")
    lock = os.path.join(TREE, purpose.lock)
    uv = machine.which("uv")
    if place.is_sound():
        place.begin()
        if machine.run(_install_command(uv, place, lock)) == 0:
            place.finish(purpose)
            machine.say("Set-up is done.")
            return
        machine.say("That did not work; making the environment anew ...")
    for maker in [uv, None] if uv else [None]:
        place.clear()
        machine.say("1/2 Python environment, by {} ...".format("uv" if maker else "venv and pip"))
        if machine.run(_create_command(maker, place, machine)) != 0:
            continue
        place.begin()
        machine.say("2/2 Packages ...")
        if machine.run(_install_command(maker, place, lock)) == 0:
            place.finish(purpose)
            machine.say("Set-up is done.")
            return
    raise SetUpError(
        "The packages could not be installed; the reason stands above. "
        "The first start needs the network: try again when it is there."
    )


def _create_command(uv: "str | None", place: "Environment", machine: "Machine") -> "list[str]":
    if uv:
        return [uv, "venv", "--quiet", "--python", machine.python, place.folder]
    return [machine.python, "-m", "venv", place.folder]


def _install_command(uv: "str | None", place: "Environment", lock: str) -> "list[str]":
    checked = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", lock]
    if uv:
        return [uv, "pip", "install", "--python", place.python, *checked]
    return [place.python, "-m", "pip", "install", "--disable-pip-version-check", *checked]
