"""The JSON Schema of protocol files, for editors that complete, check and explain while one types."""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from app.protocol import model, texts
from app.protocol.library import SHIPPED
from app.protocol.model import FORMAT, ProtocolFile
from app.strokes import written

SCHEMA_FILE: Path = SHIPPED / "protocol.schema.json"
"""The published schema. `python3 -m app check --schema` prints what belongs into it."""


def schema_text() -> str:
    """Return the JSON Schema of a protocol file, with a line end."""
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Backstroke protocol, format {FORMAT}",
        "description": "What a massage protocol teaches: the strokes, their words, their paths and times.",
        **msgspec.json.schema(ProtocolFile),
    }
    for module in (model, texts, written):
        for (struct, field), words in _field_words(module).items():
            properties = schema["$defs"].get(struct, {}).get("properties", {})
            if field in properties:
                properties[field]["description"] = words
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
