import tomllib

from app.protocol.library import SHIPPED
from app.protocol.lines import line_near, lines_of

TEXT = '''# a comment = "not a key"
plain = 1
[a.b] # after a header
"quoted.key" = "a # b" # c
text = """
two = "lines"
"""
list = [ # begins here
  [1, 2],

  { x = 'it]s', "y\\u0041" = [ { z = 1 } ] }, # ] }
]
dotted.key = true
[[rows]]
n = 1
[[rows]]
n = 2
[rows.deep]
n = 3
[[rows.more]]
n = 4
[[rows.more]]
n = 5
'''


def paths_of(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from paths_of(item, (*path, key))


def test_each_key_and_item_is_on_its_line():
    lines = lines_of(TEXT)
    assert lines["plain",] == 2
    assert lines["a", "b"] == 3
    assert lines["a", "b", "quoted.key"] == 4
    assert lines["a", "b", "text"] == 5
    assert lines["a", "b", "list"] == 8
    assert lines["a", "b", "list", 0, 1] == 9
    assert lines["a", "b", "list", 1, "yA", 0, "z"] == 11
    assert lines["a", "b", "dotted", "key"] == 13
    assert lines["rows", 1] == 16
    assert lines["rows", 1, "deep", "n"] == 19
    assert lines["rows", 1, "more", 1, "n"] == 23


def test_what_is_missing_is_told_with_the_line_of_what_is_round_it():
    lines = lines_of(TEXT)
    assert line_near(lines, ("rows", 1, "deep", "m")) == 18
    assert line_near(lines, ("rows", 1, "gone", 3, "x")) == 16
    assert line_near(lines, ("gone",)) == 1


def test_every_value_of_the_standard_protocol_has_a_line_and_no_line_is_made_up():
    text = (SHIPPED / "lumbar.toml").read_text(encoding="utf-8")
    lines, there = lines_of(text), set(paths_of(tomllib.loads(text)))
    assert set(lines) <= there
    leaves = {path for path in there if path and not isinstance(path[-1], int)}
    sections = {path for path in there - set(lines) if path}
    assert all((*path, 0) in lines or any(line[: len(path)] == path for line in lines) for path in sections)
    assert len(leaves - set(lines)) < 30
