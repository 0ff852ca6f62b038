"""The JSON Schemas of protocols and of their texts in a language, for editors that complete and explain."""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
from msgspec import inspect as kinds

from app.protocol import languages, model, texts
from app.protocol.library import SHIPPED
from app.protocol.model import FORMAT, ProtocolFile
from app.strokes import written

SCHEMA_FILE: Path = SHIPPED / "protocol.schema.json"
"""The published schema. `python3 -m app check --schema` prints what belongs into it."""
TEXTS_SCHEMA_FILE: Path = SHIPPED / "texts.schema.json"
"""The same of a protocol's texts in another language: `python3 -m app check --texts-schema`."""
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_text() -> str:
    """Return the JSON Schema of a protocol file, with a line end."""
    schema: dict[str, Any] = {
        "$schema": _DIALECT,
        "title": f"Backstroke protocol, format {FORMAT}",
        "description": "What a massage protocol teaches: the strokes, their words, their paths and times.",
        **msgspec.json.schema(ProtocolFile),
    }
    for module in (model, texts, written):
        for (struct, field), words in _field_words(module).items():
            properties = schema["$defs"].get(struct, {}).get("properties", {})
            if field in properties:
                properties[field]["description"] = words
    return _as_text(schema)


def texts_schema_text() -> str:
    """Return the JSON Schema of a protocol's texts in another language, with a line end."""
    words = {key: told for module in (model, texts) for key, told in _field_words(module).items()}
    schema = _of_texts(kinds.type_info(ProtocolFile), words)
    head: dict[str, Any] = {
        "format": {"type": "integer", "minimum": 1},
        "language": {"type": "string", "description": "The code in the file's name: lumbar.ru.toml has ru."},
        "made_from": {"type": "string", "description": "The protocol's texts it was made from; see check."},
    }
    return _as_text({
        "$schema": _DIALECT,
        "title": f"Texts of a Backstroke protocol in another language, format {languages.FORMAT}",
        "description": "What a protocol says, at the same places; what is missing stays in its language.",
        **schema,
        "properties": {**head, **schema["properties"]},
        "required": ["format", "language"],
    })  # fmt: skip


def _of_texts(kind: kinds.Type, words: dict[tuple[str, str], str]) -> dict[str, Any]:
    """Return the schema of what a file of texts holds in place of a value of this kind."""
    if isinstance(kind, kinds.StrType):
        return {"type": "string", "maxLength": languages.most_characters(kind)}
    if isinstance(kind, kinds.VarTupleType):
        items = _of_texts(kind.item_type, words)
        named = languages.key_of(kind.item_type)
        key = "items" if named is None else "additionalProperties"
        return {"type": "array" if named is None else "object", key: items}
    assert isinstance(kind, kinds.StructType), "nothing else holds words"
    fields = {field.encode_name: field.type for field in kind.fields if languages.holds_words(field.type)}
    alone = languages.only_text(kind)
    if alone is not None:
        return _of_texts(fields[alone], words)
    properties = {name: _of_texts(field, words) for name, field in fields.items()}
    for name, told in properties.items():
        if (kind.cls.__name__, name) in words:
            told["description"] = words[kind.cls.__name__, name]
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _as_text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _field_words(module: ModuleType) -> dict[tuple[str, str], str]:
    """Return the line of explanation that follows a field in a module's classes, by class and field."""
    words: dict[tuple[str, str], str] = {}
    for struct in ast.parse(inspect.getsource(module)).body:
        if isinstance(struct, ast.ClassDef):
            for field, after in zip(struct.body, struct.body[1:], strict=False):
                told = after.value if isinstance(after, ast.Expr) else None
                if isinstance(field, ast.AnnAssign) and isinstance(told, ast.Constant):
                    words[struct.name, ast.unparse(field.target)] = str(told.value)
    return words
