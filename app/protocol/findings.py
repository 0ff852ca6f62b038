"""Comparing what a file holds with what the model asks for, all of it, not only up to the first fault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect

from app.errors import Phrase, one_of
from app.protocol.lines import Path


class Finding(NamedTuple):
    """Something wrong at a place of the file: what stands there and what would be right."""

    path: Path
    value: str
    expected: Phrase


NOTHING = Phrase("nothing")
"""What stands where something is missing."""
TABLE, LIST = Phrase("a table"), Phrase("a list in brackets")
"""What may be expected."""
_LONGEST = 60


def findings(data: object, kind: type) -> Iterator[Finding]:
    """Yield everything in `data`, as read from the file, that does not fit `kind`."""
    yield from _compared(data, inspect.type_info(kind), ())


def shown(value: object) -> str:
    """Return a value as a person would write it, shortened."""
    if isinstance(value, Mapping):
        fields = _shortened(", ".join(map(str, value)), _LONGEST - len("a table with "))
        return (
            Phrase("a table with {fields}", fields=fields) if value else Phrase("a table with nothing in it")
        )
    return _shortened(str(value).lower() if isinstance(value, bool) else str(value), _LONGEST)


def _shortened(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 3]}..."


def counted(text: str) -> Phrase:
    """Return a text that is too long or too short, with its length."""
    return Phrase("{text} ({count} characters)", text=shown(text), count=len(text))


def text_of(most: int) -> Phrase:
    """Return what is expected where a text may have so many characters."""
    return Phrase("a text of at most {count} characters", count=most)


def without_unknown(data: object, kind: type) -> Any:
    """Return `data` without the fields that `kind` does not know, such as those of a newer file."""
    return _pruned(data, inspect.type_info(kind))


def _compared(value: object, kind: inspect.Type, path: Path) -> Iterator[Finding]:
    match kind:
        case inspect.Metadata():
            yield from _compared(value, kind.type, path)
        case inspect.StructType() | inspect.DataclassType():
            yield from _fields_compared(value, kind, path)
        case inspect.UnionType():
            yield from _union_compared(value, kind, path)
        case inspect.VarTupleType():
            yield from _items_compared(value, [kind.item_type] * _length(value), path)
        case inspect.TupleType():
            yield from _items_compared(value, list(kind.item_types), path)
        case inspect.DictType():
            yield from _table_compared(value, kind, path)
        case _:
            yield from _leaf_compared(value, kind, path)


def _fields_compared(
    value: object, kind: inspect.StructType | inspect.DataclassType, path: Path
) -> Iterator[Finding]:
    if not isinstance(value, Mapping):
        yield Finding(path, shown(value), TABLE)
        return
    fields = {field.encode_name: field for field in kind.fields}
    tag = kind.tag_field if isinstance(kind, inspect.StructType) else None
    for key in value:
        if key not in fields and key != tag:
            yield Finding((*path, key), shown(value[key]), _known(fields, value))
    for name, field in fields.items():
        if name in value:
            yield from _compared(value[name], field.type, (*path, name))
        elif field.required:
            yield Finding((*path, name), NOTHING, _expected(field.type))


def _known(fields: Mapping[str, inspect.Field], value: Mapping[str, object]) -> Phrase:
    left = ", ".join(name for name in fields if name not in value)
    return Phrase("no such field; not yet used: {fields}", fields=left) if left else Phrase("no such field")


def _union_compared(value: object, kind: inspect.UnionType, path: Path) -> Iterator[Finding]:
    structs = [one for one in kind.types if isinstance(one, inspect.StructType)]
    if not structs:
        present = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
        yield from _compared(value, present[0], path)
    elif not isinstance(value, Mapping):
        yield Finding(path, shown(value), TABLE)
    elif len(structs) == 1:
        yield from _compared(value, structs[0], path)
    else:
        tag_field, tags = str(structs[0].tag_field), {str(one.tag): one for one in structs}
        tag = value.get(tag_field)
        if isinstance(tag, str) and tag in tags:
            yield from _compared(value, tags[tag], path)
        else:
            stands = shown(tag) if tag_field in value else NOTHING
            yield Finding((*path, tag_field), stands, one_of(tags))


def _items_compared(value: object, kinds: Sequence[inspect.Type], path: Path) -> Iterator[Finding]:
    if not isinstance(value, list):
        yield Finding(path, shown(value), LIST)
    elif len(value) != len(kinds):
        yield Finding(path, shown(value), Phrase("{count} values", count=len(kinds)))
    else:
        for index, (item, kind) in enumerate(zip(value, kinds, strict=True)):
            yield from _compared(item, kind, (*path, index))


def _length(value: object) -> int:
    return len(value) if isinstance(value, list) else 0


def _table_compared(value: object, kind: inspect.DictType, path: Path) -> Iterator[Finding]:
    if not isinstance(value, Mapping):
        yield Finding(path, shown(value), TABLE)
        return
    for key, item in value.items():
        yield from _compared(item, kind.value_type, (*path, key))


def _leaf_compared(value: object, kind: inspect.Type, path: Path) -> Iterator[Finding]:
    if not _fits(value, kind):
        stands = shown(value)
        if isinstance(value, str) and isinstance(kind, inspect.StrType):
            stands = counted(value)
        yield Finding(path, stands, _expected(kind))


def _fits(value: object, kind: inspect.Type) -> bool:
    match kind:
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.IntType() | inspect.FloatType():
            whole = isinstance(kind, inspect.IntType)
            numbers = int if whole else (int, float)
            return isinstance(value, numbers) and not isinstance(value, bool) and abs(value) < 1e9
        case inspect.EnumType():
            return value in [member.value for member in kind.cls]
        case inspect.StrType():
            if not isinstance(value, str):
                return False
            return (kind.min_length or 0) <= len(value) <= (kind.max_length or len(value))
        case _:
            raise TypeError(f"the model uses {kind}, which the comparison does not know")


def _expected(kind: inspect.Type) -> Phrase:
    match kind:
        case inspect.Metadata():
            return _expected(kind.type)
        case inspect.BoolType():
            return Phrase("true or false")
        case inspect.IntType():
            return Phrase("a whole number")
        case inspect.FloatType():
            return Phrase("a number")
        case inspect.EnumType():
            return one_of(str(member.value) for member in kind.cls)
        case inspect.StrType():
            return text_of(kind.max_length) if kind.max_length else Phrase("a text")
        case inspect.VarTupleType() | inspect.TupleType():
            return LIST
        case _:
            return TABLE


def _pruned(value: object, kind: inspect.Type) -> Any:
    match kind:
        case inspect.Metadata():
            return _pruned(value, kind.type)
        case inspect.StructType() | inspect.DataclassType() if isinstance(value, Mapping):
            kinds = {field.encode_name: field.type for field in kind.fields}
            tag = {kind.tag_field} if isinstance(kind, inspect.StructType) else set()
            known = {key: item for key, item in value.items() if key in kinds or key in tag}
            return {key: _pruned(item, kinds[key]) if key in kinds else item for key, item in known.items()}
        case inspect.UnionType():
            for one in kind.types:
                if not isinstance(one, inspect.StructType) or one.tag is None:
                    continue
                if isinstance(value, Mapping) and value.get(str(one.tag_field)) == one.tag:
                    return _pruned(value, one)
            structs = [one for one in kind.types if isinstance(one, inspect.StructType)]
            return _pruned(value, structs[0]) if len(structs) == 1 else value
        case inspect.VarTupleType() if isinstance(value, list):
            return [_pruned(item, kind.item_type) for item in value]
        case _:
            return value


def converted(data: object, kind: type) -> Any:
    """Return `data`, in which nothing was found wrong, as `kind`."""
    return msgspec.convert(data, kind)
