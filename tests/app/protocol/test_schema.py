import json

from app.protocol.schema import SCHEMA_FILE, schema_text


def test_the_published_schema_is_that_of_the_model():
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text(), (
        "renew it: python3 -m app check --schema > assets/protocols/protocol.schema.json"
    )


def test_the_schema_refuses_unknown_fields_and_explains_known_ones():
    tables = json.loads(schema_text())["$defs"]
    assert tables["StrokeEntry"]["additionalProperties"] is False
    assert tables["Point"]["properties"]["outward_deg"]["description"].startswith("How far the fingers")
    assert tables["FactRemark"]["properties"]["text"]["maxLength"] == 22
