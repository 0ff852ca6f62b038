"""Writing a protocol back into its file: comments, order and layout stay, only what changed is replaced."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any

import msgspec
import tomlkit
from tomlkit.items import AoT, Array, InlineTable, Table

from app.files import save_whole
from app.protocol.model import ProtocolFile
from app.strokes.written import Point

LINE_LENGTH = 110
"""A table that would make a longer line becomes a section."""
_KEY_LENGTH = 14
"""Room for "key = " before a table in a line."""


def written(file: ProtocolFile, original: str = "") -> str:
    """Return the text of a protocol file that says what `file` says.

    `original` is the valid TOML it was read from, if any: its comments and the fields unknown to this
    program are kept. A file that has not been changed comes back letter for letter.
    """
    document = tomlkit.parse(original)
    _merge(document, file)
    return tomlkit.dumps(document)


def save(file: ProtocolFile, path: Path, original: str = "") -> None:
    """Write a protocol to `path`, whole or not at all. StorageError: it cannot be written."""
    save_whole(path, written(file, original).encode("utf-8"))


def _merge(table: MutableMapping[str, Any], thing: object, *, in_line: bool = False) -> None:
    """Make `table` say what a struct says: absent fields go, new ones are added, unknown ones stay."""
    defaults = _defaults(thing)
    for name, value in _items(thing):
        if value is None:
            table.pop(name, None)
        elif name in table:
            _replace(table, name, value)
        elif name not in defaults or value != defaults[name]:
            table[name] = _new(value, in_line=in_line)


def _defaults(thing: object) -> dict[str, Any]:
    if dataclasses.is_dataclass(thing):
        known = dataclasses.fields(thing)
        return {field.name: field.default for field in known if field.default is not dataclasses.MISSING}
    if not isinstance(thing, msgspec.Struct):
        return {}
    fields = msgspec.structs.fields(type(thing))
    return {field.encode_name: field.default for field in fields if not field.required}


def _items(thing: object) -> list[tuple[str, Any]]:
    """Return a struct's fields in order, its kind first, enumerations as their words."""
    if isinstance(thing, Mapping):
        return list(thing.items())
    names = getattr(thing, "__struct_fields__", None) or list(getattr(thing, "__dataclass_fields__", ()))
    items = [(name, getattr(thing, name)) for name in names]
    config = getattr(thing, "__struct_config__", None)
    if config is not None and config.tag is not None:
        items.insert(0, (config.tag_field, config.tag))
    return items


def _replace(table: MutableMapping[str, Any], name: str, value: object) -> None:
    old = table[name]
    in_line = isinstance(old, (Array, InlineTable))
    if isinstance(old, MutableMapping) and _is_table(value) and not _kind_changed(old, value):
        if isinstance(value, Mapping):
            for gone in [key for key in old if key not in value]:
                del old[gone]
        _merge(old, value, in_line=in_line)
    elif isinstance(old, (AoT, Array)) and isinstance(value, tuple) and _same_tables(old, value):
        _merge_items(old, value, in_line=in_line)
    elif _plain(old) != _plain(value):
        table[name] = _new(value, in_line=in_line)


def _kind_changed(old: Mapping[str, Any], value: object) -> bool:
    config = getattr(value, "__struct_config__", None)
    return config is not None and config.tag is not None and old.get(config.tag_field) != config.tag


def _same_tables(old: AoT | Array, value: tuple[object, ...]) -> bool:
    """Return whether a list holds tables and goes on holding the same kinds: then each keeps its comments."""
    return (
        bool(old and value)
        and all(isinstance(item, MutableMapping) for item in old)
        and all(_is_table(new) for new in value)
        and not any(_kind_changed(item, new) for item, new in zip(old, value, strict=False))
    )


def _merge_items(old: AoT | Array, value: tuple[object, ...], *, in_line: bool) -> None:
    for item, new in zip(old, value, strict=False):
        _merge(item, new, in_line=in_line)
    for index in reversed(range(len(value), len(old))):
        del old[index]
    for new in value[len(old) :]:
        old.append(_in_line(new) if in_line else _section(new))


def _plain(value: object) -> object:
    """Return a value as plain lists, dictionaries, texts and numbers, for comparison and for writing."""
    if hasattr(value, "unwrap"):
        value = value.unwrap()
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if _is_table(value):
        return {name: _plain(item) for name, item in _items(value) if item is not None}
    if isinstance(value, str):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _new(value: object, *, in_line: bool = False) -> Any:
    """Return a new TOML item: what is short, or stands within a line, in a line; the rest as sections."""
    if isinstance(value, tuple) and value and _is_table(value[0]):
        lines = [_in_line(item) for item in value]
        return _new_lines(lines) if in_line or isinstance(value[0], Point) else _new_sections(value)
    if not _is_table(value):
        return tomlkit.item(_plain(value))
    line = _in_line(value)
    if in_line or (_is_flat(value) and len(line.as_string()) <= LINE_LENGTH - _KEY_LENGTH):
        return line
    return _section(value)


def _section(value: object) -> Table:
    table = tomlkit.table()
    _merge(table, value)
    return table


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping) or _is_struct(value)


def _is_struct(value: object) -> bool:
    return hasattr(value, "__struct_fields__") or hasattr(value, "__dataclass_fields__")


def _is_flat(value: object) -> bool:
    return not any(_is_table(item) or isinstance(item, tuple) for _, item in _items(value))


def _in_line(value: object) -> InlineTable:
    table = tomlkit.inline_table()
    _merge(table, value, in_line=True)
    return table


def _new_lines(lines: list[InlineTable]) -> Array:
    """Return a list of tables, each in a line of its own."""
    array = tomlkit.array()
    for line in lines:
        array.append(line)
    return array.multiline(True)


def _new_sections(values: tuple[object, ...]) -> AoT:
    sections = tomlkit.aot()
    for value in values:
        sections.append(_section(value))
    return sections
