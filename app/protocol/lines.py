"""On which line of a TOML file each value stands. The standard parser does not tell.

The text is known to be valid TOML: this only looks for where things are, not whether they are right.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]
"""Keys and, within arrays, indexes from 0."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:""?)?'
    r"|'''.*?'''(?:''?)?"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)


def lines_of(text: str) -> dict[Path, int]:
    """Return the line, from 1, on which every table, array item and key of valid TOML begins."""
    return _Scan(text).lines


def line_near(lines: Mapping[Path, int], path: Path) -> int:
    """Return the line of `path`, or of the nearest thing around it that the file has; 1 for the file."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scan:
    """One run through a text; `lines` is its result."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._table: Path = ()
        self._lengths: dict[Path, int] = {}
        self._counted_to, self._line = 0, 1
        self.lines: dict[Path, int] = {}
        while self._skip_blank() < len(text):
            if text.startswith("[", self._at):
                self._header()
            else:
                self._pair(self._table)

    def _skip_blank(self) -> int:
        match = _BLANK.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._at

    def _skip_spaces(self) -> None:
        while self._text[self._at : self._at + 1] in (" ", "\t"):
            self._at += 1

    def _note(self, path: Path) -> None:
        """Remember that `path` begins here, unless it has begun before."""
        self._line += self._text.count("\n", self._counted_to, self._at)
        self._counted_to = self._at
        self.lines.setdefault(path, self._line)

    def _header(self) -> None:
        start = self._at
        brackets = 2 if self._text.startswith("[[", start) else 1
        self._at += brackets
        *outer, last = self._key()
        path = self._entered(tuple(outer))
        if brackets == 2:
            index = self._lengths.get((*path, last), 0)
            self._lengths[*path, last] = index + 1
            self._table = (*path, last, index)
        else:
            self._table = self._entered((*path, last), len(path))
        self._at, after = start, self._at + brackets
        self._note(self._table)
        self._at = after

    def _entered(self, keys: Path, known: int = 0) -> Path:
        """Return the path of `keys`, going into the latest item of each array of tables on the way."""
        path = keys[:known]
        for key in keys[known:]:
            path = (*path, key)
            if path in self._lengths:
                path = (*path, self._lengths[path] - 1)
        return path

    def _key(self) -> list[str]:
        """Read a key, dotted or not, and the space round it."""
        parts: list[str] = []
        while True:
            self._skip_spaces()
            match = _BARE_KEY.match(self._text, self._at)
            if match:
                parts.append(match.group())
            else:
                match = _STRING.match(self._text, self._at)
                assert match is not None, "the text is valid TOML"
                parts.append(next(iter(tomllib.loads(f"{match.group()} = 0"))))
            self._at = match.end()
            self._skip_spaces()
            if not self._text.startswith(".", self._at):
                return parts
            self._at += 1

    def _pair(self, table: Path) -> None:
        start = self._at
        path = (*table, *self._key())
        after, self._at = self._at + 1, start
        self._note(path)
        self._at = after
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip_blank()
        first = self._text[self._at]
        if first == "[":
            self._items(path)
        elif first == "{":
            self._inline_table(path)
        else:
            match = _STRING.match(self._text, self._at) or _SCALAR.match(self._text, self._at)
            assert match is not None, "a scalar may be empty"
            self._at = match.end()

    def _items(self, path: Path) -> None:
        self._at += 1
        index = 0
        while self._skip_blank() and self._text[self._at] != "]":
            self._note((*path, index))
            self._value((*path, index))
            index += 1
            if self._text[self._skip_blank()] == ",":
                self._at += 1
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        while self._skip_blank() and self._text[self._at] != "}":
            self._pair(path)
            if self._text[self._skip_blank()] == ",":
                self._at += 1
        self._at += 1
