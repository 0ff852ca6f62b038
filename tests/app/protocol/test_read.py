import msgspec
import pytest

from app.errors import AssetError, InputError, NewerFileError, ProtocolError
from app.protocol.library import SHIPPED, load, names
from app.protocol.read import LARGEST_BYTES, parsed, read_protocol, read_shipped
from tests.files import PROTOCOLS

TEXT = (SHIPPED / "lumbar.toml").read_text(encoding="utf-8")


def faults_in(text):
    with pytest.raises(ProtocolError) as caught:
        parsed(text, "mine.toml")
    return caught.value.faults


def faults_of_file(path):
    with pytest.raises(ProtocolError) as caught:
        read_protocol(path)
    return caught.value.faults


WRONG = [
    # what stands there, what stands there instead, the place, the value, part of what is expected
    ('title = "Lower back"', "title = 7", "title", "7", "a text"),
    ("usual_min = 20", "usual_min = 20.5", "session.usual_min", "20.5", "a whole number"),
    ("one_long_pass = false", 'one_long_pass = "no"', "session.one_long_pass", "no", "true or false"),
    ("out_s = 4.5", 'out_s = "slow"', "strokes.2.hands.motion.out_s", "slow", "a number"),
    ("out_s = 4.5", "out_s = inf", "strokes.2.hands.motion.out_s", "inf", "a number"),
    ("out_s = 4.5", "out_s = nan", "strokes.2.hands.motion.out_s", "nan", "a number"),
    ("reps = { fewest = 15, most = 20", "reps = { most = 20", "strokes.2.reps.fewest", "nothing",
     "a whole number"),
    ("reps = { fewest = 15", "reps = { feewst = 15", "strokes.2.reps.feewst", "15", "not yet used: fewest"),
    ("reps = { fewest = 15, most = 20", "reps = { fewest = 25, most = 20", "strokes.2.reps.fewest", "25",
     "1 to 20"),
    ('technique = "friction"', 'technique = "rubbing"', "strokes.3a.hands.technique", "rubbing",
     "one of effleurage"),
    ('place = "hip", facing', 'place = "hip", looking', "strokes.3a.hands.stance.looking", "head",
     "not yet used: facing"),
    ('kind = "pushes"', 'kind = "shoves"', "strokes.3c.hands.motion.kind", "shoves", "one of out_and_back, "),
    ('kind = "pushes"', 'sort = "pushes"', "strokes.3c.hands.motion.kind", "nothing",
     "one of out_and_back, "),
    ("per_minute = [6, 8, 9]", "per_minute = [6, 8]", "strokes.2.tempo.per_minute", "[6, 8]", "3 values"),
    ("per_minute = [6, 8, 9]", "per_minute = 8", "strokes.2.tempo.per_minute", "8", "a list in brackets"),
    ("per_minute = [6, 8, 9]", "per_minute = [6, 10, 12]", "strokes.2.tempo.per_minute.2", "10",
     "8, which follows"),
    ("per_minute = [6, 8, 9]", "per_minute = [9, 8, 6]", "strokes.2.tempo.per_minute", "9, 8, 6",
     "least, usual, most"),
    ("speed_cm_s = [2.4, 3.1, 3.5]", "speed_cm_s = [2.4, 5, 6]", "strokes.2.tempo.speed_cm_s.2", "5",
     "3.1, which"),
    ("speed_cm_s = [2.4, 3.1, 3.5]", "speed_cm_s = [2.4, 3.1, 30]", "strokes.2.tempo.speed_cm_s.3", "30",
     "1 to 10"),
    ('counts = "push"', 'counts = "strike"', "strokes.3c.tempo.counts", "strike",
     "what this kind of motion has"),
    ('contact = { text = "Finger pads"', 'contact = { text = "The pads of the four fingers"',
     "strokes.5.card.contact.text", "The pads of the four fingers (28 characters)", "at most 22 characters"),
    ('at = "rib12_tip", lateral_mm = 1.4', 'at = "rib13_tip", lateral_mm = 1.4',
     "strokes.3b.hands.motion.path.2.at", "rib13_tip", "such as rib12_tip"),
    ('pose = "deep"', 'pose = "fist"', "strokes.2.hands.pose", "fist", "one of flat, "),
    ('glide_pose = "flat_light"', 'glide_pose = "float"', "strokes.3c.hands.motion.glide_pose", "float",
     "one of"),
    ("least = 5, usual = 6, most = 7", "least = 5, usual = 4, most = 7", "strokes.2.hands.pressure.usual",
     "4", "no less"),
    ("most = 7, on_return = 1", "most = 7, on_return = 6.5", "strokes.2.hands.pressure.on_return", "6.5",
     "0 to the usual"),
    ("weight = [[0, 0], [0.1, 0.22]", "weight = [[0, 0], [0.1, 1.5]", "strokes.2.hands.motion.weight.2.2",
     "1.5", "a share"),
    ("weight = [[0, 0], [0.1, 0.22]", "weight = [[0.2, 0], [0.1, 0.22]", "strokes.2.hands.motion.weight.2.1",
     "0.1", "more than"),
    ("dwell_s = 0.4", "dwell_s = -0.4", "strokes.2.hands.motion.dwell_s", "-0.4", "more than 0 s"),
    ("lag_s = 1.2", "lag_s = -1", "strokes.4.hands.lag_s", "-1", "0 or more"),
    ("lag_s = 1.2", "lag_s = 12", "strokes.4.hands.lag_s", "12", "less than a lap"),
    ("shares = [1, 1, 0.9, 0.8]", "shares = []", "strokes.4.hands.motion.shares", "0", "at least 1"),
    ("times_per_row = 5", "times_per_row = 0", "strokes.3d.hands.motion.times_per_row", "0", "at least 1"),
    ("by_minutes = [[10, 15], [20, 18]", "by_minutes = [[10, 12], [20, 18]",
     "strokes.2.time.by_minutes.1.2", "12", "15 to 20 repetitions"),
    ("by_minutes = [[10, 15], [20, 18]", "by_minutes = [[20, 15], [20, 18]",
     "strokes.2.time.by_minutes.2.1", "20", "more minutes than 20"),
    ("by_minutes = [[10, 60]", "by_minutes = [[10, 0]", "strokes.1.time.by_minutes.1.2", "0", "more than 0"),
    ("cycles_at_once = 5", "cycles_at_once = 4", "strokes.3d.time.cycles_at_once", "4",
     "divides the 15 cycles"),
    ("bout_max_s = 90", "bout_max_s = 20", "strokes.3c.time.bout_max_s", "20", "at least 30.8 s"),
    ('budget = "count"', 'budget = "rest"', "strokes.4.time.budget", "rest", "only one stroke"),
    ('id = "3b"', 'id = "3a"', "strokes.3a.id", "3a", "no other stroke"),
    ("shortest_min = 10", "shortest_min = 5", "session.rounds", "no rounds", "a first row"),
    ("longest_min = 40", "longest_min = 400", "session.longest_min", "400", "at most 120"),
    ("usual_s = 3.5", "usual_s = 2", "session.changes.usual_s", "2", "no less than least_s"),
    ("[25, 2]", "[25, 0]", "session.rounds.2.2", "0", "at least 1 round"),
    ("[25, 2]", "[5, 2]", "session.rounds.2.1", "5", "more minutes than 10"),
    ('"3d", "4"]', '"3d", "7"]', "session.repeats.5", "7", "one of 1, 2"),
    ("fewest = 10", "fewest = 20", "course.fewest", "20", "1 to 15"),
    ('sources = ["lying"]', 'sources = ["sitting"]', "preparation.4.sources.1", "sitting",
     "a key of [sources]"),
    ("opening_s = 5", "opening_s = -5", "session.opening_s", "-5", "0 or more"),
    # not safe
    ("least = 5, usual = 6, most = 7", "least = 5, usual = 6, most = 8", "strokes.2.hands.pressure.most",
     "8", "at most 7"),
    ("bout_max_s = 90", "bout_max_s = 120", "strokes.3c.time.bout_max_s", "120",
     "at most 90 s for the thumbs"),
    ("bout_max_s = 90", "", "strokes.3c.time.bout_max_s", "no limit", "at most 90 s for the thumbs"),
    ("by_minutes = [[10, 20], [20, 40], [30, 60]]", "by_minutes = [[10, 20], [20, 140], [30, 60]]",
     "strokes.5.time.by_minutes.2.2", "140", "20 to 70 s of percussion"),
    ("lateral_mm = 15.6, cranial_mm = 6.1", "lateral_mm = -4.4, cranial_mm = 6.1",
     "strokes.5.hands.motion", "the hand at", "strikes at least 20 mm from the midline"),
    ("lateral_mm = 15.6, cranial_mm = 6.1", "lateral_mm = 15.6, cranial_mm = 46.1",
     "strokes.5.hands.motion", "the hand at", "20 mm below the crests"),
    ("lateral_mm = 34.6, cranial_mm = -125.9", "lateral_mm = 34.6, cranial_mm = -185.9",
     "strokes.6.hands.motion", "the hand at", "above the gluteal folds"),
    ("lateral_mm = 49.9, cranial_mm = 14.2", "lateral_mm = 49.9, cranial_mm = 34.2",
     "strokes.3a.hands.motion", "the hand at", "on ribs 11 and 12"),
    ("lateral_mm = 40, cranial_mm = -5, ", "lateral_mm = 30, cranial_mm = -5, ",
     "strokes.3d.hands.motion", "the hand at", "15 mm from the midline"),
    ("lateral_mm = 20.6, cranial_mm = -48.9", "lateral_mm = 20.6, cranial_mm = -208.9",
     "strokes.1.hands.motion", "the hand at", "within the area"),
]  # fmt: skip


@pytest.mark.parametrize(("stands", "instead", "place", "value", "expected"), WRONG)
def test_a_fault_is_told_with_its_line_its_place_its_value_and_what_is_expected(
    stands, instead, place, value, expected
):
    line = TEXT.count("\n", 0, TEXT.index(stands)) + 1
    faults = faults_in(TEXT.replace(stands, instead, 1))
    (fault,) = [
        fault for fault in faults if fault.place.endswith(f", {place}") and expected in fault.expected
    ]
    assert fault.source == "mine.toml"
    assert fault.value.startswith(value)
    if "=" in instead and not place.endswith((".motion", ".kind", ".budget", ".rounds")):
        assert fault.place.startswith(f"line {line},")


def test_all_faults_of_a_file_are_told_at_once_in_the_order_of_their_lines():
    faults = faults_of_file(PROTOCOLS / "broken.toml")
    places = [fault.place for fault in faults]
    assert places == [
        "line 1, title",
        "line 1, position",
        "line 1, course.fewest",
        "line 1, course.most",
        "line 1, course.says",
        "line 14, unsaid.says",
        "line 28, positon",
        "line 46, curse",
        "line 116, strokes.a.hands.pressure.usual",
        "line 124, strokes.a.hands.motion.out_s",
    ]


def test_one_broken_stroke_does_not_hide_the_danger_in_another():
    text = TEXT.replace("out_s = 4.5", 'out_s = "slow"').replace("bout_max_s = 90", "bout_max_s = 120")
    assert [fault.value for fault in faults_in(text)] == ["slow", "120"]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("junk.toml", "not UTF-8 text from byte", "text in UTF-8"),
        ("not_toml.toml", "name = small protocol", "valid TOML"),
        ("gone.toml", "no such file", "a protocol file"),
        ("", "a folder", "a protocol file"),
    ],
)
def test_what_is_no_protocol_file_at_all_is_told_in_one_fault(name, value, expected):
    (fault,) = faults_of_file(PROTOCOLS / name)
    assert fault.value.startswith(value)
    assert expected in fault.expected


def test_a_huge_file_is_not_read(tmp_path):
    huge = tmp_path / "huge.toml"
    huge.write_bytes(b"#" * (LARGEST_BYTES + 1))
    (fault,) = faults_of_file(huge)
    assert fault.value == "1000001 bytes"


@pytest.mark.parametrize("text", ["", "a = 1", 'format = "one"', "format = 0", "format = true"])
def test_a_file_without_a_format_is_told_so(text):
    (fault,) = faults_in(text)
    assert fault.place == "line 1, format"


def test_text_with_zero_bytes_and_endless_brackets_are_faults_not_crashes(tmp_path):
    odd = tmp_path / "odd.toml"
    odd.write_bytes(b"format = 1\0")
    assert faults_of_file(odd)[0].value == "not text"
    assert "valid TOML" in faults_in("a = " + "[" * 100_000)[0].expected


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm():
    marked = read_protocol(PROTOCOLS / "marked.toml")
    assert marked.file == read_protocol(PROTOCOLS / "small.toml").file


def test_a_newer_file_is_told_apart_and_can_be_opened_without_its_new_fields():
    with pytest.raises(NewerFileError) as caught:
        read_protocol(PROTOCOLS / "newer.toml")
    assert (caught.value.found, caught.value.known) == (2, 1)
    assert caught.value.unknown == ("music", "strokes.a.hands.scent", "strokes.a.hands.scent.oil")
    opened = read_protocol(PROTOCOLS / "newer.toml", newer_too=True).file
    assert msgspec.structs.replace(opened, format=1) == read_protocol(PROTOCOLS / "small.toml").file


def test_every_shipped_protocol_passes_its_own_check():
    assert names() == ("lumbar",)
    for name in names():
        assert read_protocol(SHIPPED / f"{name}.toml").file == load(name).file


def test_an_unknown_name_is_bad_input_that_lists_the_known_ones():
    with pytest.raises(InputError) as caught:
        load("shoulder")
    assert caught.value.faults[0].expected == "one of lumbar, or a protocol file"


def test_a_broken_file_of_our_own_is_an_asset_error(tmp_path):
    for text in (None, "format = ", "format = 1"):
        path = tmp_path / "ours.toml"
        if text is not None:
            path.write_text(text)
        with pytest.raises(AssetError):
            read_shipped(path)
