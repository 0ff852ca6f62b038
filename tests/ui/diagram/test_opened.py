import pytest

from app.anatomy.body import Side
from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.windows import windows
from app.errors import InputError
from ui.diagram.composing import composed
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.opened import seen_at
from ui.diagram.view import View, ViewChoice
from ui.theme import THEMES

SIZE = (340, 420)
MUSCLES = {"skin": 0.0}
DEEP = {"skin": 0.0, "superficial": 0.0}


def picture(choice="head-up", body="reference", **layers):
    """What the body looks like, and where its places lie on that picture."""
    who = body_named(body)
    view = View.fitted(*SIZE, body=who, choice=ViewChoice.named(choice))
    at, image = composed(usable_plate(who), view, LayerChoice(**layers), THEMES["light"], who)

    def colour(x_mm, y_mm):
        place = (view.point_px(x_mm, y_mm) - at.toPointF()).toPoint()
        return image.pixelColor(place)

    return colour


def redness(colour):
    return colour.red() - colour.blue()


def near(one, other, within=6):
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return max(abs(a - b) for a, b in pairs) <= within


@pytest.mark.parametrize("side", list(Side))
def test_an_opened_side_shows_what_lies_beneath_and_the_other_keeps_its_skin(side):
    whole, opened = picture(), picture(**{f"cutaway_{side}": True})
    muscles = picture(**MUSCLES)
    for y_mm in (150, 60, -40, -120):
        assert near(opened(-80 * side.sign, y_mm), whole(-80 * side.sign, y_mm))
    assert near(opened(90 * side.sign, 150), muscles(90 * side.sign, 150))
    assert not near(opened(90 * side.sign, -60), muscles(90 * side.sign, -60))


def test_the_windows_lead_from_skin_by_both_muscle_layers_to_the_bones():
    layers, body = LayerChoice(cutaway_right=True), reference_body()
    places = ((-60, 0), (80, 180), (50, 60), (10, 30))
    assert [seen_at(layers, body, *at) for at in places] == ["skin", "superficial", "deep", "bones"]
    assert seen_at(LayerChoice(cutaway_left=True), body, 80, 180) == "skin"
    assert seen_at(LayerChoice(cutaway_right=True, skin=0.0), body, 10, 30) == "superficial"


def test_the_right_side_opened_has_its_back_straightener_too():
    opened = picture(cutaway_right=True)
    assert redness(opened(48, 60)) > 60
    assert redness(opened(48, 60)) == pytest.approx(redness(picture(**DEEP)(-48, 60)), abs=12)


def test_windows_follow_the_body_and_the_view():
    ring = windows(body_named("broad_large"), Side.RIGHT)["skin"]
    assert ring[:, 1].min() < windows(reference_body(), Side.RIGHT)["skin"][:, 1].min()
    turned = picture("left", cutaway_right=True)
    assert near(turned(-80, 0), picture("left")(-80, 0))
    assert not near(turned(80, 150), picture("left")(80, 150))


def test_a_muscle_taken_out_bares_the_layer_beneath_in_its_own_outline():
    there, out = picture(**MUSCLES), picture(**MUSCLES, hidden=("gluteus_maximus",))
    deep = picture(**DEEP)
    assert near(out(70, -112), deep(70, -112))
    assert not near(out(70, -112), there(70, -112))
    assert near(out(70, 150), there(70, 150))


def test_under_the_back_straightener_lie_the_muscles_that_it_covers_and_not_bare_bones():
    out = picture(**DEEP, hidden=("iliocostalis_lumborum", "longissimus_thoracis"))
    deep = picture(**DEEP)
    assert near(out(-50, 30), deep(50, 30), within=18), "but for the light, which falls from one side"
    assert redness(out(-50, 30)) > 60


def test_a_muscle_alone_stands_as_drawn_before_faint_bones():
    alone = picture(**MUSCLES, alone="latissimus_dorsi")
    assert near(alone(80, 150), picture(**MUSCLES)(80, 150))
    assert alone(90, -40).alpha() < 120
    assert alone(-70, -150).alpha() < 120


def test_a_muscle_that_the_plate_has_on_one_side_stands_alone_on_both():
    alone = picture(**DEEP, alone="longissimus_thoracis")
    assert redness(alone(35, 180)) > 60
    assert redness(alone(-35, 180)) > 60


def test_the_slips_to_the_lowest_ribs_are_seen_alone_and_taken_out_they_bare_the_ribs():
    deep, out = picture(**DEEP), picture(**DEEP, hidden=("serratus_posterior_inferior",))
    alone = picture(**DEEP, alone="serratus_posterior_inferior")
    for x_mm, y_mm in ((84, 140), (82, 118)):
        assert redness(deep(-x_mm, y_mm)) > 60
        assert redness(alone(-x_mm, y_mm)) > 60
        assert redness(alone(x_mm, y_mm)) > 60
        assert near(alone(-x_mm, y_mm), deep(-x_mm, y_mm))
        bared = out(-x_mm, y_mm)
        assert redness(bared) * bared.alphaF() < redness(deep(-x_mm, y_mm)) - 30, "rib or nothing"
    for x_mm in (-14, -32, 14, 32):
        tendon = alone(x_mm, 112)
        assert tendon.alphaF() > 0.4, "a pale sheet"
        assert redness(tendon) < 50, "and no shreds of other muscles"


def test_what_can_be_taken_out_is_named_on_the_command_line_and_nothing_else():
    chosen = LayerChoice.of(["superficial", "hide:gluteus_maximus", "alone:piriformis", "cutaway_left"])
    assert (chosen.hidden, chosen.alone) == (("gluteus_maximus",), "piriformis")
    assert chosen.cutaway_left
    with pytest.raises(InputError) as caught:
        LayerChoice.of(["hide:heart", "show:skin", "alone:"])
    assert [fault.value for fault in caught.value.faults] == ["heart", "show:skin", "(empty)"]


def test_of_the_labels_the_named_kinds_are_shown_or_all():
    assert LayerChoice.of(["labels"]).structures
    only = LayerChoice.of(["levels"])
    assert (only.labels, only.levels, only.landmarks, only.structures) == (True, True, False, False)
