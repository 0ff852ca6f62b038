from app.anatomy.landmarks import body_named
from app.protocol.library import load
from app.session.plan import plan_session
from ui.diagram.layers import LayerChoice
from ui.diagram.picture import render
from ui.diagram.view import View
from ui.theme import THEMES

SIZE = (420, 420)
BARE = {"hands": False, "path": False, "trail": False, "labels": False, "area": False}


def colours(t_s, body="reference", **layers):
    plan = plan_session(load(), 20, body_named(body))
    image = render(plan, t_s, SIZE, THEMES["light"], LayerChoice(**(BARE | layers)))
    view = View.fitted(*SIZE, body=plan.body)
    return lambda x_mm, y_mm: image.pixelColor(view.point_px(x_mm, y_mm).toPoint())


def differs(one, other):
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def test_the_tissue_under_the_path_stays_as_it_was_and_the_rest_is_calmed():
    calm, plain = colours(200.0, skin=0.0, works=True), colours(200.0, skin=0.0)
    for at in ((55, 20), (-55, 20), (60, -60)):
        assert differs(calm(*at), plain(*at)) < 6
    for at in ((100, 160), (-140, -100), (0, 20)):
        assert differs(calm(*at), plain(*at)) > 25


def test_another_stroke_works_on_something_else():
    stroking, tapping = colours(200.0, works=True), colours(1160.0, works=True)
    plain = colours(200.0)
    assert differs(stroking(40, 60), plain(40, 60)) < 8 < differs(tapping(40, 60), plain(40, 60))


def test_the_spine_never_stands_out():
    calm, plain = colours(60.0, works=True), colours(60.0)
    assert all(differs(calm(0, y_mm), plain(0, y_mm)) > 15 for y_mm in (90, 40, 0, -40))


def test_the_light_on_the_area_falls_on_the_body_and_not_through_it():
    bones = {"skin": 0.0, "superficial": 0.0, "deep": 0.0}
    lit, plain = colours(60.0, **bones, area=True), colours(60.0, **bones)
    assert differs(lit(0, 12), plain(0, 12)) > 6
    assert differs(lit(48, 20), plain(48, 20)) < 4
