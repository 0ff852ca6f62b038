import csv
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from functools import partial

import pytest

from app.anatomy.measures import body_names
from app.anatomy.tones import tone_names
from app.hands.dress import STYLES
from app.hands.size import SIZES, USUAL
from tests.ui.diagram.flat_hands import flat_hand
from ui.__main__ import main
from ui.commands import gallery
from ui.diagram.baking import kept_sprite
from ui.diagram.layers import LayerChoice
from ui.diagram.view import view_names
from ui.gallery import classroom, course, diagrams, drawing, handouts, languages, page, parts, shots, windows
from ui.gallery.checks import COLUMNS, Found
from ui.gallery.parts import DIAGRAMS, WINDOWS, Wanted
from ui.gallery.seeing import Seeing
from ui.main import Program
from ui.theme import THEMES

STROKES = ("1", "2", "3a", "3b", "3c", "3d", "4", "5", "6")
SMALL_WINDOW = ((800, 600),)
SHOWN = {
    "windows": {
        f"{name}_{theme}"
        for theme in THEMES
        for name in ("window/800x600", "page/keys", "page/name_crest_highest", "page/test_answer")
    },
    "session": {
        f"session/{name}_{theme}"
        for theme in THEMES
        for name in ("setup", "changed", "works_800x600", "paused")
    },
    "class": {
        *(f"class/{window}_800x600_{theme}" for theme in THEMES for window in ("wall", "presenter")),
        *(f"class/wall_{tool}_light" for tool in ("ink", "spotlight", "beside", "frozen", "quiz_named")),
    },
    "handouts": {f"handout/es_{paper}_{page}_grey" for paper in ("a4", "letter") for page in ("plan", "6")},
    "course": {
        f"course/{page}_800x600_{theme}"
        for page in ("weeks", "plan", "review", "session")
        for theme in THEMES
    },
    "languages": {f"language/es_{page}_800x600" for page in ("window_3c", "start", "hands_free_3c", "after")},
}


@pytest.fixture
def small(monkeypatch):
    """The same gallery with few and little pictures, and hands that are baked at once."""
    monkeypatch.setattr("ui.diagram.baking.kept_sprite", flat_hand)
    defaults = tuple(flat_hand if each is kept_sprite else each for each in shots.Shot.picture.__defaults__)
    monkeypatch.setattr("ui.gallery.shots.Shot.picture.__defaults__", defaults)
    for module in (windows, classroom, course, languages):
        monkeypatch.setattr(module, "SIZES_PX", SMALL_WINDOW)
    monkeypatch.setattr(windows, "PAGE_PX", SMALL_WINDOW[0])
    flat = partial(Program, bake=flat_hand)
    monkeypatch.setattr(windows, "Program", flat)
    monkeypatch.setattr("ui.main.Program", flat)
    monkeypatch.setattr(languages, "STROKES", ("3c",))
    monkeypatch.setattr(handouts, "STROKES", ("6",))
    monkeypatch.setattr(handouts, "SHOWN_DPI", 30)
    monkeypatch.setattr("ui.text.languages", lambda: ("es",))


@pytest.fixture(scope="module")
def every():
    """Every picture of the diagram, by part."""
    wanted = Wanted("lumbar", 20, "reference")
    return {part: list(shown(wanted)) for part, shown in DIAGRAMS.items()}


def test_every_part_can_be_asked_for():
    assert set(gallery.PARTS) == set(DIAGRAMS) | set(WINDOWS)
    assert set(SHOWN) == set(WINDOWS)


def test_every_stroke_passage_layer_view_body_tone_and_hand_is_shown(every):
    def whats(kind):
        return {shot.what for shots in every.values() for shot in shots if shot.kind == kind}

    assert whats("stroke") >= {f"{stroke}_{phase}" for stroke in STROKES for phase in ("0.00", "0.75")}
    assert whats("change") >= {f"to_{stroke}_0.50" for stroke in STROKES}
    assert whats("view") >= {f"{name}{of}" for name in view_names() for of in ("", "_bones", "_zoom_4")}
    layers = ("bare", "superficial", "deep", "bones")
    assert whats("body") >= {f"{body}_{of}" for body in body_names() for of in (*STROKES, *layers)}
    assert whats("tone") == set(tone_names())
    assert whats("hands") == {f"{style}_{skin}" for style in STYLES for skin in ("own", *tone_names())}
    assert whats("hand_size") == {f"{size}_{stroke}" for size in SIZES if size != USUAL for stroke in STROKES}
    assert whats("works") >= {f"{stroke}_superficial" for stroke in STROKES}


def test_every_layer_of_the_body_is_what_some_picture_shows(every):
    from ui.diagram.naming import layer_seen

    looks = [shot for shot in every["strokes"] if shot.kind == "layers"]
    assert {layer_seen(shot.layers) for shot in looks} == {"skin", "superficial", "deep", "bones"}
    shown = {name for shot in every["names"] for name in ("alone", "hidden") if getattr(shot.layers, name)}
    assert shown == {"alone", "hidden"}
    assert LayerChoice(zones=True) in [shot.layers for shot in looks]


def test_every_picture_of_the_diagram_is_shown_small_and_large_under_a_name_of_its_own(every):
    assert shots.SIZES_PX == ((1024, 768), (3840, 2160))
    every = [shot for members in every.values() for shot in members if shot.kind != "diagram"]
    assert all(shot.sizes == shots.SIZES_PX for shot in every)
    names = [shot.name(size) for shot in every for size in shot.sizes]
    assert len(set(names)) == len(names) <= 2 * 350
    assert {shot.theme.name for shot in every} == set(THEMES)


def test_pieces_hold_every_picture_once_and_in_order(every):
    pieces = drawing.pieces(("views", "windows"), Wanted("lumbar", 20, "reference"))
    held = [at for piece in pieces if piece.span for at in range(*piece.span)][: len(every["views"])]
    assert held == list(range(len(every["views"])))
    assert pieces[-1] == drawing.Piece("windows")


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("part", WINDOWS)
def test_a_part_of_the_gallery_shows_all_that_belongs_to_it(part, tmp_path, capsys):
    assert main(["gallery", str(tmp_path), "--only", part, "--processes", "1"]) in (0, gallery.FAULTY)
    *paths, told = capsys.readouterr().out.splitlines()
    shown = {str(path.relative_to(tmp_path).with_suffix("")) for path in tmp_path.rglob("*.png")}
    assert len(paths) == len(shown)
    assert shown >= SHOWN[part]
    assert told.startswith(f"{len(shown)} pictures, ")


@pytest.mark.usefixtures("small")
def test_a_part_of_the_diagram_is_written_with_its_page_and_table(tmp_path, capsys, monkeypatch):
    short = lambda wanted: iter(list(diagrams.tones(wanted.timeline))[:2])  # noqa: E731
    monkeypatch.setitem(parts.DIAGRAMS, "tones", short)
    arguments = ["--only", "tones", "--size", "1024x768", "--processes", "1"]
    main(["gallery", str(tmp_path), *arguments])
    out = capsys.readouterr().out.splitlines()
    names = [f"tone/{tone}_1024x768_light" for tone in tone_names()[:2]]
    assert out[:-1] == [str(tmp_path / f"{name}.png") for name in names]
    with (tmp_path / page.TABLE).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == names
    assert all(float(row[f"text_{way.value}"]) >= 4.5 for row in rows for way in Seeing)
    html = (tmp_path / page.PAGE).read_text(encoding="utf-8")
    assert "http" not in html
    for name in names:
        assert f'href="{name}.png"' in html
        assert all((tmp_path / page.small_name(name, way)).is_file() for way in Seeing)
        assert all(f'src="{page.small_name(name, way)}"' in html for way in Seeing)
    assert set(COLUMNS) <= set(rows[0])


@pytest.mark.usefixtures("small")
def test_a_piece_whose_process_has_ended_is_drawn_all_the_same(tmp_path):
    wanted, piece = Wanted("lumbar", 20, "reference", ((1024, 768),)), drawing.Piece("tones", (0, 1))
    future = Future()
    future.set_exception(BrokenProcessPool())
    rows = drawing.outcome(future, tmp_path, piece, wanted).rows
    assert [row.name for row in rows] == [f"tone/{tone_names()[0]}_1024x768_light"]
    assert (tmp_path / f"{rows[0].name}.png").is_file()


def test_a_picture_with_a_fault_is_named_and_ends_the_command_with_a_status_of_its_own(
    tmp_path, capsys, monkeypatch
):
    row = page.Row("tones", "tone/x", 4, 3, Found(("cut: Sacrum",), {"cut": 1}))
    monkeypatch.setattr(drawing, "drawn", lambda *_: iter([row]))
    assert main(["gallery", str(tmp_path), "--only", "tones"]) == gallery.FAULTY
    out, err = capsys.readouterr()
    assert err == "tone/x: cut: Sacrum\n"
    assert out.splitlines()[-1].startswith("1 pictures, 1 with faults")
    assert "cut: Sacrum" in (tmp_path / page.PAGE).read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["gallery", str(tmp_path / "file"), "--only", "handouts", "--processes", "1"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("wrong", [["--only", "feet"], ["--size", "wide"], ["--processes", "0"]])
def test_what_is_not_known_is_told(tmp_path, capsys, wrong):
    assert main(["gallery", str(tmp_path), *wrong]) == 2
    assert wrong[1] in capsys.readouterr().err
