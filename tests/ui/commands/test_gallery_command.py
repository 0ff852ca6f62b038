from functools import partial

import pytest

from tests.ui.diagram.flat_hands import flat_hand
from ui.__main__ import main
from ui.commands import gallery
from ui.diagram.baking import kept_sprite
from ui.diagram.picture import render
from ui.diagram.view import view_names
from ui.gallery import classroom, course, diagrams, handouts, languages, parts, windows
from ui.main import Program

STROKES = ("1", "2", "3a", "3b", "3c", "3d", "4", "5", "6")
BODIES = ("reference", "broad_large")
THEMES = ("light", "dim")
SMALL_WINDOW = ((800, 600),)
SHOWN = {
    "strokes": {
        *(f"stroke/{stroke}_{phase:.2f}" for stroke in STROKES for phase in diagrams.PHASES),
        *(f"change/to_{stroke}_0.50" for stroke in STROKES),
        *(f"layers/bones_{theme}" for theme in THEMES),
    },
    "names": {"works/4_superficial", *(f"names/opened_left_64x80_{theme}" for theme in THEMES)},
    "views": {f"view/{name}_64x80_{theme}" for name in view_names() for theme in THEMES},
    "bodies": {
        *(f"body/{body}_{of}" for body in BODIES for of in (*STROKES, "bones")),
        *(f"{kind}_{theme}" for theme in THEMES for kind in ("tone/grey", "tone/very_dark")),
        *(f"hands/{dress}_{theme}" for theme in THEMES for dress in ("solid_own", "glass_brown")),
    },
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
    defaults = tuple(flat_hand if each is kept_sprite else each for each in render.__defaults__)
    monkeypatch.setattr("ui.diagram.picture.render.__defaults__", defaults)
    monkeypatch.setattr(diagrams, "STROKE_PX", (80, 64))
    monkeypatch.setattr(diagrams, "SIZES_PX", ((64, 80),))
    monkeypatch.setattr(diagrams, "NEAR_AND_FAR_PX", ((64, 80),))
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
    monkeypatch.setattr("app.anatomy.measures.body_names", lambda: BODIES)


def test_every_part_can_be_asked_for():
    assert set(gallery.PARTS) == set(parts.PARTS) == set(SHOWN)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("part", gallery.PARTS)
def test_a_part_of_the_gallery_shows_all_that_belongs_to_it(part, tmp_path, capsys):
    assert main(["gallery", str(tmp_path), "--only", part]) == 0
    shown = {str(path.relative_to(tmp_path).with_suffix("")) for path in tmp_path.rglob("*.png")}
    assert len(capsys.readouterr().out.splitlines()) == len(shown)
    assert shown >= SHOWN[part]


def test_a_folder_that_cannot_be_made_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["gallery", str(tmp_path / "file")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_part_that_does_not_exist_is_told(tmp_path, capsys):
    assert main(["gallery", str(tmp_path), "--only", "feet"]) == 2
    assert "feet" in capsys.readouterr().err
