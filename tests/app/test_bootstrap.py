"""The set-up, with a made-up machine in place of this one: no network, no packages, no waiting."""

import ast
import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import CANNOT_START, PROGRAM, TESTS, Environment, locked_versions, start, start_installed
from app.machine import Machine, try_lock
from app.system_libraries import ALWAYS, FOR_X11
from tests.__main__ import shared_out

ROOT = Path(__file__).parents[2]
FIRST_TO_RUN = ["app/__init__.py", "app/__main__.py", "tests/__init__.py", "tests/__main__.py"]
SETUP_MODULES = ["app/bootstrap.py", "app/machine.py", "app/system_libraries.py"]


class MadeUpMachine(Machine):
    """A fresh Debian with nothing but python3, a network, and a note of all that was done."""

    def __init__(self, folder: Path) -> None:
        self.platform = "linux"
        self.environ = {"PATH": "/usr/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
        self.python = "/usr/bin/python3"
        self.python_version = (3, 11, 2)
        self.prefix = "/usr"
        self.in_virtual_environment = False
        self.working_folder = bootstrap.TREE
        self.root = True
        self.terminal = False
        self.answer = True
        self.absent: set[str] = set()
        self.programs = {"apt-get", "apt"}
        self.apt_lists_are_empty = False
        self.failing: set[str] = set()
        self.read_only: set[str] = set()
        self.installed: dict[str, str] = {}
        self.said: list[str] = []
        self.commands: list[list[str]] = []
        self.handed_over: list[str] = []
        self.child_environ: dict[str, str] = {}

    python_key = "cpython-311 linux-x86_64"

    @property
    def is_root(self) -> bool:
        return self.root

    @property
    def is_terminal(self) -> bool:
        return self.terminal

    def say(self, text: str) -> None:
        self.said.append(text)

    def ask(self, question: str) -> bool:
        self.said.append(question)
        return self.answer

    def which(self, program: str) -> str | None:
        return f"/usr/bin/{program}" if program in self.programs else None

    def has_module(self, name: str) -> bool:
        return name not in self.absent

    def installed_version(self, distribution: str) -> str | None:
        return self.installed.get(distribution)

    def can_load(self, library: str) -> bool:
        return library not in self.absent

    def display_answers(self) -> bool:
        return "display" not in self.absent

    def can_write(self, folder: str) -> bool:
        return folder not in self.read_only

    def succeeds(self, command: list[str]) -> bool:
        return Path(command[0]).name not in self.failing

    def run(self, command: list[str], answers: bool = False) -> int:
        self.commands.append(command)
        if self._kind(command) in self.failing:
            return 1
        if command[-2:] == ["apt-get", "update"]:
            self.apt_lists_are_empty = False
        elif "apt-get" in command:
            if self.apt_lists_are_empty:
                return 100
            self.absent -= {library for library, _ in ALWAYS + FOR_X11} | {"ensurepip"}
        elif "venv" in command[1:3]:
            python = Path(command[-1]) / "bin" / "python"
            python.parent.mkdir(parents=True)
            python.touch()
        return 0

    @staticmethod
    def _kind(command: list[str]) -> str:
        tool = "uv" if command[0].endswith("uv") else "pip"
        return f"{tool} install" if "install" in command else f"{tool} venv"

    def hand_over(self, command: list[str], environ: dict[str, str]) -> int:
        self.handed_over = command
        self.child_environ = environ
        return 7

    @contextlib.contextmanager
    def only_one_at_a_time(self, lock_path: str) -> Iterator[None]:
        self.said.append(f"locked {lock_path}")
        yield

    def done(self) -> list[str]:
        return [" ".join(command) for command in self.commands]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with locks of one package each."""
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "requirements.lock").write_text("numpy==2.4.6 \\\n    --hash=sha256:00\n", encoding="utf-8")
    (folder / "requirements-dev.lock").write_text("numpy==2.4.6 \\\npytest==9.2.0 \\\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "TREE", str(folder))
    return folder


@pytest.fixture
def machine(tree: Path) -> MadeUpMachine:
    return MadeUpMachine(tree.parent)


def _python(tree: Path) -> str:
    return str(tree / ".venv" / "bin" / "python")


def test_the_first_start_makes_the_environment_and_hands_over_with_the_exit_code(
    tree: Path, machine: MadeUpMachine
) -> None:
    assert start(PROGRAM, ["plan", "--json"], machine) == 7
    assert machine.done()[0] == f"/usr/bin/python3 -m venv {tree / '.venv'}"
    assert "--require-hashes --only-binary :all:" in machine.done()[1]
    assert machine.done()[1].endswith(str(tree / "requirements.lock"))
    assert machine.handed_over == [_python(tree), "-m", "ui", "plan", "--json"]


def test_the_second_start_runs_nothing_but_the_program(machine: MadeUpMachine) -> None:
    start(PROGRAM, ["plan"], machine)
    machine.commands.clear()
    machine.said.clear()
    assert start(PROGRAM, ["plan"], machine) == 7
    assert machine.commands == []
    assert machine.said == []


def test_the_tests_add_their_tools_to_the_programs_environment_and_both_stay_ready(
    tree: Path, machine: MadeUpMachine
) -> None:
    start(PROGRAM, ["plan"], machine)
    machine.commands.clear()
    start(TESTS, ["-x"], machine)
    assert len(machine.commands) == 1
    assert machine.handed_over == [_python(tree), "-m", "pytest", "-x"]
    machine.commands.clear()
    start(PROGRAM, ["plan"], machine)
    assert machine.commands == []


def test_a_changed_lock_is_noticed_and_brought_in(tree: Path, machine: MadeUpMachine) -> None:
    start(PROGRAM, ["plan"], machine)
    machine.commands.clear()
    (tree / "requirements.lock").write_text("numpy==2.4.7 \\\n", encoding="utf-8")
    start(PROGRAM, ["plan"], machine)
    assert [command[1:4] for command in machine.commands] == [["-m", "pip", "install"]]


def test_another_python_gets_its_own_environment(tree: Path, machine: MadeUpMachine) -> None:
    start(PROGRAM, ["plan"], machine)
    machine.commands.clear()
    machine.python_key = "cpython-313 linux-x86_64"
    machine.failing = {"python"}  # the old one is not of this version
    start(PROGRAM, ["plan"], machine)
    assert "-m venv" in machine.done()[0]


def test_an_environment_left_half_made_is_made_anew(tree: Path, machine: MadeUpMachine) -> None:
    machine.failing = {"pip install"}
    assert start(PROGRAM, ["plan"], machine) == CANNOT_START
    rubble = tree / ".venv" / "rubble"
    rubble.touch()
    machine.failing = set()
    assert start(PROGRAM, ["plan"], machine) == 7
    assert not rubble.exists()


def test_an_environment_without_a_python_is_made_anew(tree: Path, machine: MadeUpMachine) -> None:
    (tree / ".venv" / "lib").mkdir(parents=True)
    assert start(PROGRAM, ["plan"], machine) == 7
    assert not (tree / ".venv" / "lib").exists()


def test_somebodys_own_environment_is_added_to_and_not_thrown_away(
    tree: Path, machine: MadeUpMachine
) -> None:
    theirs = tree / ".venv" / "bin" / "their-tool"
    theirs.parent.mkdir(parents=True)
    theirs.touch()
    Path(_python(tree)).touch()
    assert start(PROGRAM, ["plan"], machine) == 7
    assert theirs.exists()


def test_uv_is_used_where_it_is_and_pip_where_uv_fails(tree: Path, machine: MadeUpMachine) -> None:
    machine.programs.add("uv")
    assert start(PROGRAM, ["plan"], machine) == 7
    assert {command[0] for command in machine.commands} == {"/usr/bin/uv"}
    (tree / "requirements.lock").write_text("numpy==2.4.7 \\\n", encoding="utf-8")
    machine.failing = {"uv install"}
    assert start(PROGRAM, ["plan"], machine) == 7
    assert "-m pip install" in machine.done()[-1]


def test_no_network_is_said_in_words(machine: MadeUpMachine) -> None:
    machine.failing = {"pip install"}
    assert start(PROGRAM, ["plan"], machine) == CANNOT_START
    assert "network" in machine.said[-1]


def test_root_installs_all_missing_libraries_at_once(machine: MadeUpMachine) -> None:
    machine.absent = {"libGL.so.1", "libpulse.so.0", "ensurepip"}
    assert start(PROGRAM, ["plan"], machine) == 7
    assert machine.done()[0].endswith("libgl1 libpulse0 python3-venv")
    assert sum("apt-get" in command for command in machine.commands) == 1


def test_a_fresh_system_gets_its_package_lists_first(machine: MadeUpMachine) -> None:
    machine.absent = {"libGL.so.1"}
    machine.apt_lists_are_empty = True
    assert start(PROGRAM, ["plan"], machine) == 7
    apt = [command for command in machine.done() if "apt-get" in command]
    assert [("update" in command) for command in apt] == [False, True, False]


def test_without_rights_there_is_exactly_one_line_to_run_and_nothing_is_downloaded(
    machine: MadeUpMachine,
) -> None:
    machine.root = False
    machine.absent = {"libGL.so.1", "libgthread-2.0.so.0", "libglib-2.0.so.0", "ensurepip"}
    assert start(TESTS, [], machine) == CANNOT_START
    (line,) = [line for text in machine.said for line in text.splitlines() if "apt-get install" in line]
    packages = "libgl1 libglib2.0-0 python3-venv"
    assert line == f"su -c 'apt-get update && apt-get install -y --no-install-recommends {packages}'"
    assert machine.commands == []


@pytest.mark.parametrize(("answer", "code"), [(True, 7), (False, CANNOT_START)])
def test_on_a_terminal_with_sudo_it_shows_the_line_and_asks(
    machine: MadeUpMachine, answer: bool, code: int
) -> None:
    machine.root, machine.terminal, machine.answer = False, True, answer
    machine.programs.add("sudo")
    machine.absent = {"libGL.so.1"}
    assert start(PROGRAM, ["plan"], machine) == code
    assert "sudo apt-get install -y --no-install-recommends libgl1" in machine.said[0]
    assert any(command[0] == "sudo" for command in machine.commands) is answer


def test_without_apt_the_libraries_are_named(machine: MadeUpMachine) -> None:
    machine.programs = {"dnf"}
    machine.absent = {"libGL.so.1"}
    assert start(PROGRAM, ["plan"], machine) == CANNOT_START
    assert machine.said[-1].endswith("sudo dnf install 'libGL.so.1()(64bit)'")


def test_a_ready_environment_still_tells_of_libraries_that_only_the_window_needs(
    machine: MadeUpMachine,
) -> None:
    machine.absent = {"libxcb-cursor.so.0"}
    assert start(PROGRAM, ["plan"], machine) == 7
    machine.environ = {"DISPLAY": ":0"}
    machine.root = False
    assert start(PROGRAM, [], machine) == CANNOT_START
    assert "libxcb-cursor0" in machine.said[-1]


@pytest.mark.parametrize("environ", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ":9"}])
def test_without_a_display_only_the_window_is_refused(
    machine: MadeUpMachine, environ: dict[str, str]
) -> None:
    machine.environ = environ
    machine.absent = {"display"}
    assert start(PROGRAM, [], machine) == CANNOT_START
    assert machine.commands == []
    assert "display" in machine.said[0]
    assert "python3 -m app plan" in machine.said[0]
    assert start(PROGRAM, ["plan"], machine) == 7


@pytest.mark.parametrize("environ", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_with_a_display_the_window_opens(machine: MadeUpMachine, environ: dict[str, str]) -> None:
    machine.environ = environ
    assert start(PROGRAM, [], machine) == 7


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_than_on_linux_nothing_is_asked_of_the_system(
    machine: MadeUpMachine, platform: str
) -> None:
    machine.platform = platform
    machine.environ = {"HOME": "/home/a", "LOCALAPPDATA": "C:/Users/a/AppData/Local"}
    machine.absent = {library for library, _ in ALWAYS + FOR_X11} | {"display"}
    assert start(PROGRAM, [], machine) == 7


def test_on_windows_the_environments_python_lies_in_scripts(machine: MadeUpMachine) -> None:
    machine.platform = "win32"
    assert Path(Environment("home", machine).python) == Path("home/.venv/Scripts/python.exe")


def test_a_tree_that_cannot_be_written_is_set_up_in_the_users_cache(
    tree: Path, machine: MadeUpMachine
) -> None:
    machine.read_only = {str(tree)}
    machine.environ["XDG_CACHE_HOME"] = str(tree.parent / "cache")
    assert start(PROGRAM, ["plan"], machine) == 7
    assert machine.handed_over[0].startswith(str(tree.parent / "cache" / "backstroke"))
    assert not (tree / ".venv").exists()
    machine.commands.clear()
    start(PROGRAM, ["plan"], machine)
    assert machine.commands == []


def test_an_environment_in_a_tree_that_cannot_be_written_is_used_as_it_is(
    tree: Path, machine: MadeUpMachine
) -> None:
    start(PROGRAM, ["plan"], machine)
    machine.read_only = {str(tree)}
    start(PROGRAM, ["plan"], machine)
    assert machine.handed_over[0] == _python(tree)


def test_the_second_of_two_first_starts_finds_the_work_done(tree: Path, machine: MadeUpMachine) -> None:
    class Late(MadeUpMachine):
        @contextlib.contextmanager
        def only_one_at_a_time(self, lock_path: str) -> Iterator[None]:
            start(PROGRAM, ["plan"], machine)  # the other start goes through while this one waits
            yield

    late = Late(tree.parent)
    assert start(PROGRAM, ["plan"], late) == 7
    assert late.commands == []


@pytest.mark.skipif(sys.platform == "win32", reason="flock")
def test_two_starts_hold_the_lock_one_after_the_other(tmp_path: Path) -> None:
    lock = str(tmp_path / ".venv-lock")
    hold = f"""
from app.machine import Machine
with Machine().only_one_at_a_time({lock!r}):
    print("held", flush=True)
    input()
"""
    first = subprocess.Popen(
        [sys.executable, "-c", hold], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert first.stdin is not None
    assert first.stdout is not None
    assert first.stdout.readline() == "held\n"

    class Waiting(Machine):
        def say(self, text: str) -> None:
            waited.append(text)
            first.communicate("\n")

    waited: list[str] = []
    with Waiting().only_one_at_a_time(lock):
        assert first.returncode == 0
    assert len(waited) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="flock")
def test_a_program_that_outlives_a_killed_start_keeps_the_lock(tmp_path: Path) -> None:
    lock = str(tmp_path / ".venv-lock")
    outlive = ["sh", "-c", "echo held >&2; kill -9 $PPID; read end"]
    die = f"""
from app.machine import Machine
machine = Machine()
with machine.only_one_at_a_time({lock!r}):
    machine.run({outlive!r}, answers=True)
"""
    first = subprocess.Popen(
        [sys.executable, "-c", die], cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert first.stderr is not None
    assert first.stderr.readline() == "held\n"
    assert first.wait() == -signal.SIGKILL
    with open(lock, encoding="utf-8") as again:
        assert not try_lock(again)
        first.communicate("\n")  # until the program that outlived it has ended
        assert try_lock(again)


def test_a_virtual_environment_that_has_everything_is_used_and_left_alone(
    tree: Path, machine: MadeUpMachine
) -> None:
    machine.in_virtual_environment = True
    machine.prefix = "/home/a/env"
    machine.python = "/home/a/env/bin/python"
    machine.installed = {"numpy": "2.4.6"}
    assert start(PROGRAM, ["plan"], machine) == 7
    assert machine.handed_over[0] == "/home/a/env/bin/python"
    machine.installed = {"numpy": "2.4.5"}
    assert start(PROGRAM, ["plan"], machine) == 7
    assert machine.handed_over[0] == _python(tree)


def test_an_old_python_looks_for_a_newer_one(machine: MadeUpMachine) -> None:
    machine.python_version = (3, 9, 1)
    machine.programs |= {"python3.11", "python3.13", "python3.14"}
    machine.failing = {"python3.14"}  # a name on the PATH that does not run
    assert start(TESTS, ["-x"], machine) == 7
    assert machine.handed_over == ["/usr/bin/python3.13", "-m", "tests", "-x"]


def test_an_old_python_without_a_newer_one_says_that_it_is_old(machine: MadeUpMachine) -> None:
    machine.python_version = (3, 9, 1)
    assert start(PROGRAM, [], machine) == CANNOT_START
    assert "3.11" in machine.said[0]
    assert "3.9.1" in machine.said[0]


@pytest.mark.parametrize("module", FIRST_TO_RUN + SETUP_MODULES)
def test_an_old_python_can_read_what_runs_first(module: str) -> None:
    ast.parse((ROOT / module).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_from_another_folder_the_child_still_finds_the_tree(tree: Path, machine: MadeUpMachine) -> None:
    machine.working_folder = "/elsewhere"
    machine.environ["PYTHONPATH"] = "/theirs"
    start(PROGRAM, ["plan"], machine)
    assert machine.child_environ["PYTHONPATH"].split(":") == [str(tree), "/theirs"]


def test_the_way_through_a_second_start_loads_no_slow_modules() -> None:
    slow = {"typing", "dataclasses", "inspect", "subprocess", "importlib.metadata", "tempfile", "asyncio"}
    modules = "import sys, app.bootstrap, app.machine, app.system_libraries; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-S", "-c", modules], cwd=ROOT, capture_output=True, text=True)
    assert slow & set(loaded.stdout.split()) == set()


def test_a_lock_is_read_with_its_alternatives_and_without_other_platforms() -> None:
    lock = """
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:00
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:00
    # via backstroke
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:00
"""
    assert locked_versions(lock) == {"numpy": {"2.4.6", "2.5.5"}}


def test_an_installed_program_tells_what_is_missing_and_changes_nothing(machine: MadeUpMachine) -> None:
    machine.absent = {"libGL.so.1"}
    assert start_installed(["plan"], machine) == CANNOT_START
    assert machine.said[0].endswith("apt-get update && apt-get install -y --no-install-recommends libgl1")
    assert machine.commands == []


def test_the_whole_run_is_shared_by_two_workers_and_a_part_of_it_is_not() -> None:
    assert shared_out([], 2) == ["-n", "2"]
    assert shared_out(["-q", "-x"], 4) == ["-n", "2", "-q", "-x"]
    for alone in (["tests/app"], ["-k", "lock"], ["-n", "4"], ["--pdb"], ["-s"]):
        assert shared_out(alone, 4) == alone
    assert shared_out([], 1) == []
