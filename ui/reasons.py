"""What the system and the libraries say of a failure, in the reader's language as far as we know their words.

Python gives their reasons in English only. One that is not listed here is shown as it is: better than none.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

REASONS = (
    # The system, of files and disks.
    QT_TRANSLATE_NOOP("reasons", "No space left on device"),
    QT_TRANSLATE_NOOP("reasons", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("reasons", "Permission denied"),
    QT_TRANSLATE_NOOP("reasons", "Operation not permitted"),
    QT_TRANSLATE_NOOP("reasons", "Read-only file system"),
    QT_TRANSLATE_NOOP("reasons", "No such file or directory"),
    QT_TRANSLATE_NOOP("reasons", "File name too long"),
    QT_TRANSLATE_NOOP("reasons", "File exists"),
    QT_TRANSLATE_NOOP("reasons", "Is a directory"),
    QT_TRANSLATE_NOOP("reasons", "Not a directory"),
    QT_TRANSLATE_NOOP("reasons", "Input/output error"),
    # The core, of its own files.
    QT_TRANSLATE_NOOP("reasons", "unreadable"),
    QT_TRANSLATE_NOOP("reasons", "shape {found}, expected {wanted}"),
    QT_TRANSLATE_NOOP("reasons", "a row points to one that is not there"),
    # SQLite, of the log.
    QT_TRANSLATE_NOOP("reasons", "database or disk is full"),
    QT_TRANSLATE_NOOP("reasons", "database is locked"),
    QT_TRANSLATE_NOOP("reasons", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("reasons", "unable to open database file"),
    QT_TRANSLATE_NOOP("reasons", "disk I/O error"),
    QT_TRANSLATE_NOOP("reasons", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("reasons", "file is not a database"),
    # The reader of TOML.
    QT_TRANSLATE_NOOP("reasons", "invalid statement"),
    QT_TRANSLATE_NOOP("reasons", "invalid value"),
    QT_TRANSLATE_NOOP("reasons", "invalid date or datetime"),
    QT_TRANSLATE_NOOP("reasons", "invalid hex value"),
    QT_TRANSLATE_NOOP("reasons", "invalid initial character for a key part"),
    QT_TRANSLATE_NOOP("reasons", "illegal character {sign}"),
    QT_TRANSLATE_NOOP("reasons", "found invalid character {sign}"),
    QT_TRANSLATE_NOOP("reasons", "escaped character is not a Unicode scalar value"),
    QT_TRANSLATE_NOOP("reasons", "unescaped '\\' in a string"),
    QT_TRANSLATE_NOOP("reasons", "unterminated string"),
    QT_TRANSLATE_NOOP("reasons", "unclosed array"),
    QT_TRANSLATE_NOOP("reasons", "unclosed inline table"),
    QT_TRANSLATE_NOOP("reasons", "expected newline or end of document after a statement"),
    QT_TRANSLATE_NOOP("reasons", "expected '=' after a key in a key/value pair"),
    QT_TRANSLATE_NOOP("reasons", "expected ']' at the end of a table declaration"),
    QT_TRANSLATE_NOOP("reasons", "expected ']]' at the end of an array declaration"),
    QT_TRANSLATE_NOOP("reasons", "expected {sign} or {other}"),
    QT_TRANSLATE_NOOP("reasons", "expected {sign}"),
    QT_TRANSLATE_NOOP("reasons", "cannot overwrite a value"),
    QT_TRANSLATE_NOOP("reasons", "cannot declare {key} twice"),
    QT_TRANSLATE_NOOP("reasons", "cannot mutate immutable namespace {key}"),
    QT_TRANSLATE_NOOP("reasons", "cannot redefine namespace {key}"),
    QT_TRANSLATE_NOOP("reasons", "duplicate inline table key {key}"),
    # The reader of JSON; its reasons lie in one another.
    QT_TRANSLATE_NOOP("reasons", "{reason} - at `{place}`"),
    QT_TRANSLATE_NOOP("reasons", "{reason} (byte {byte})"),
    QT_TRANSLATE_NOOP("reasons", "JSON is malformed: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "Input data was truncated"),
    QT_TRANSLATE_NOOP("reasons", "invalid character"),
    QT_TRANSLATE_NOOP("reasons", "invalid number"),
    QT_TRANSLATE_NOOP("reasons", "trailing characters"),
    QT_TRANSLATE_NOOP("reasons", "trailing comma in array"),
    QT_TRANSLATE_NOOP("reasons", "trailing comma in object"),
    QT_TRANSLATE_NOOP("reasons", "object keys must be strings"),
    QT_TRANSLATE_NOOP("reasons", "Expected `{wanted}`, got `{found}`"),
    QT_TRANSLATE_NOOP("reasons", "Expected `{wanted}`"),
    QT_TRANSLATE_NOOP("reasons", "Invalid value {found}"),
    QT_TRANSLATE_NOOP("reasons", "Invalid enum value {found}"),
    QT_TRANSLATE_NOOP("reasons", "Object missing required field `{field}`"),
)
"""The more exact ones first."""


def in_own_words(reason: str) -> str:
    """Return a reason in the reader's language; what it names stays, and so does one that is not known."""
    for known in REASONS:
        found = _shape(str(known)).fullmatch(reason)
        if found:
            facts = found.groupdict()
            if "reason" in facts:
                facts["reason"] = in_own_words(facts["reason"])
            return QCoreApplication.translate("reasons", str(known)).format(**facts)
    return reason


@cache
def _shape(known: str) -> re.Pattern[str]:
    """Return what finds the facts in a reason that is said in this way."""
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(known)), re.DOTALL)
