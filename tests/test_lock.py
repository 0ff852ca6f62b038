"""The locks: every file by its hash, no address, the two in step, and no broken PySide6."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ["requirements.lock", "requirements-dev.lock"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _blocks(lock: str) -> list[str]:
    """One text per requirement: its line and the lines that belong to it."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return re.split(r"\n(?=[a-z0-9])", text.strip())


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_and_has_hashes(lock: str) -> None:
    loose = [block for block in _blocks(lock) if not re.match(r"[a-z0-9._-]+==\S+", block)]
    unhashed = [block for block in _blocks(lock) if "--hash=sha256:" not in block]
    assert loose == []
    assert unhashed == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_download_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r"https?:|--index|--extra-index|--find-links|file:", text) == []


def test_the_tests_lock_holds_the_programs_lock_whole() -> None:
    pins = [{re.split(r" \\", block)[0] for block in _blocks(lock)} for lock in LOCKS]
    assert pins[0] <= pins[1]


def test_the_lock_holds_every_direct_requirement() -> None:
    names = {re.split(r"==", block)[0] for block in _blocks("requirements-dev.lock")}
    wanted = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    assert {re.split(r"[<>=!]", requirement)[0].lower() for requirement in wanted} <= names


def test_pyside6_6_12_0_is_kept_out() -> None:
    qt = [name for name in PROJECT["project"]["dependencies"] if name.startswith("PySide6")]
    assert len(qt) == 2
    assert all("!=6.12.0" in requirement for requirement in qt)
    for lock in LOCKS:
        assert "pyside6-essentials==6.12.0" not in (ROOT / lock).read_text(encoding="utf-8")
