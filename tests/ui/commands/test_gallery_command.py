import pytest

from tests.ui.diagram.flat_hands import flat_hand
from ui import language_pictures
from ui.__main__ import main
from ui.commands import gallery
from ui.diagram.baking import kept_sprite
from ui.diagram.picture import render
from ui.diagram.view import view_names


@pytest.fixture
def small(monkeypatch):
    """The same gallery with few and little pictures, and hands that are baked at once."""
    monkeypatch.setattr("ui.diagram.baking.kept_sprite", flat_hand)
    defaults = tuple(flat_hand if each is kept_sprite else each for each in render.__defaults__)
    monkeypatch.setattr("ui.diagram.picture.render.__defaults__", defaults)
    monkeypatch.setattr(gallery, "STROKE_PX", (80, 64))
    monkeypatch.setattr(gallery, "DIAGRAM_SIZES_PX", ((64, 80),))
    monkeypatch.setattr(gallery, "WINDOW_SIZES_PX", ((800, 600),))
    monkeypatch.setattr(gallery, "PAGE_PX", (800, 600))
    monkeypatch.setattr(gallery, "NAME_SIZES_PX", ((64, 80),))
    monkeypatch.setattr(gallery, "VIEW_SIZES_PX", ((64, 80),))
    monkeypatch.setattr(language_pictures, "SIZES_PX", ((800, 600),))
    monkeypatch.setattr("ui.course.pictures.SIZES_PX", ((800, 600),))
    monkeypatch.setattr(language_pictures, "STROKES", ("3c",))
    monkeypatch.setattr("ui.export.shown.STROKES", ("6",))
    monkeypatch.setattr("ui.export.shown.SHOWN_DPI", 30)
    monkeypatch.setattr("ui.text.languages", lambda: ("es",))
    monkeypatch.setattr("app.anatomy.measures.body_names", lambda: ("reference", "broad_large"))


@pytest.mark.usefixtures("small")
def test_the_gallery_shows_every_stroke_layer_window_and_page_in_both_themes(tmp_path, capsys):
    assert main(["gallery", str(tmp_path)]) == 0
    shown = {str(path.relative_to(tmp_path).with_suffix("")) for path in tmp_path.rglob("*.png")}
    assert len(capsys.readouterr().out.splitlines()) == len(shown)
    strokes = ("1", "2", "3a", "3b", "3c", "3d", "4", "5", "6")
    assert {f"stroke/{stroke}_{phase:.2f}" for stroke in strokes for phase in gallery.PHASES} <= shown
    bodies = ("reference", "broad_large")
    assert {f"body/{body}_{of}" for body in bodies for of in (*strokes, "bones")} <= shown
    for theme in ("light", "dim"):
        assert {f"hands/solid_own_{theme}", f"hands/glass_brown_{theme}"} <= shown
        assert {f"names/opened_left_64x80_{theme}", "works/4_superficial"} <= shown
        assert {f"page/name_crest_highest_{theme}", f"page/test_answer_{theme}"} <= shown
        assert {f"view/{name}_64x80_{theme}" for name in view_names()} <= shown
        assert {f"tone/very_dark_{theme}", f"tone/grey_{theme}"} <= shown
        assert {f"course/{page}_800x600_{theme}" for page in ("weeks", "plan", "review", "session")} <= shown
        assert {
            f"language/es_{page}_800x600" for page in ("window_3c", "start", "hands_free_3c", "after")
        } <= shown
        assert {
            f"handout/es_{paper}_{page}_grey" for paper in ("a4", "letter") for page in ("plan", "6")
        } <= shown
        assert {
            f"session/{page}_{theme}"
            for page in ("setup", "changed", "works_800x600", "next_800x600", "paused")
        } <= shown
        assert {f"window/800x600_{theme}", f"page/keys_{theme}", f"layers/bones_{theme}"} <= shown


def test_a_folder_that_cannot_be_made_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["gallery", str(tmp_path / "file")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
