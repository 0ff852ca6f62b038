import numpy as np
import pytest

from app.anatomy.body import Side
from app.hands.poses import POSES
from app.hands.sprite import HandSprite, bake_hand

PICTURES = ("body", "halo", "contact", "shadow")


def baked(pose: str, hand: Side = Side.LEFT, pressure: float = 4.0, ppm: float = 0.8) -> HandSprite:
    return bake_hand(pose, pose, 0.0, pressure, ppm, hand)


@pytest.mark.parametrize("pose", POSES)
def test_every_pose_bakes_into_premultiplied_pictures(pose: str) -> None:
    sprite = baked(pose)
    for name in PICTURES:
        rgba = getattr(sprite, name).rgba
        assert rgba.dtype == np.uint8
        assert (rgba[..., :3] <= rgba[..., 3:]).all()
        assert rgba[..., 3].max() > 60 or (name == "contact" and pose.endswith("raised"))


def test_the_same_hand_baked_twice_has_the_same_bytes() -> None:
    one, two = baked("knead_open"), baked("knead_open")
    for name in PICTURES:
        assert getattr(one, name).rgba.tobytes() == getattr(two, name).rgba.tobytes()


@pytest.mark.parametrize("pose", ["flat", "thumbs", "knead_closed"])
def test_the_right_hand_is_the_left_ones_mirror_image_in_its_own_colour(pose: str) -> None:
    left, right = baked(pose), baked(pose, Side.RIGHT)
    silhouette, other = left.body.rgba[..., 3] > 40, right.body.rgba[..., 3] > 40
    assert silhouette.shape == other.shape
    assert (silhouette == other[:, ::-1]).mean() > 0.98
    for point, (u, v) in left.references_mm.items():
        assert right.references_mm[point] == pytest.approx((-u, v))
    blue, vermillion = (s.body.rgba.reshape(-1, 4).sum(axis=0).astype(float) for s in (left, right))
    assert blue[2] > blue[0]
    assert vermillion[0] > vermillion[2]


def brighter_on_the_left(sprite: HandSprite) -> float:
    """Return how much brighter the left flank of the hand's middle finger is than its right one."""
    rgba = sprite.body.rgba.astype(float)
    y = int(sprite.body.origin_px[1] - 130.0 * sprite.body.ppm)
    x = sprite.body.origin_px[0]
    flank = int(6.0 * sprite.body.ppm)
    left = rgba[y, int(x) - flank, :3].sum() / rgba[y, int(x) - flank, 3]
    right = rgba[y, int(x) + flank, :3].sum() / rgba[y, int(x) + flank, 3]
    return float(left - right)


def test_light_comes_from_the_left_on_either_hand_and_on_a_hand_that_points_down() -> None:
    assert brighter_on_the_left(baked("flat", ppm=2.0)) > 0.0
    assert brighter_on_the_left(baked("flat", Side.RIGHT, ppm=2.0)) > 0.0
    turned = bake_hand("flat", "flat", 0.0, 4.0, 2.0, heading_deg=180.0)
    assert brighter_on_the_left(turned) < 0.0


def test_a_harder_press_spreads_the_contact() -> None:
    soft, hard = (int(baked("pads", pressure=p).contact.rgba[..., 3].sum()) for p in (0.0, 7.0))
    assert hard > 1.05 * soft


def test_a_lifted_hand_throws_its_shadow_further() -> None:
    def centre(lift_mm: float) -> float:
        shadow = bake_hand("tap", "tap", 0.0, 0.0, 0.8, lift_mm=lift_mm).shadow
        weights = shadow.rgba[..., 3].astype(float).sum(axis=0)
        columns = (np.arange(weights.size) - shadow.origin_px[0]) / shadow.ppm
        return float((weights * columns).sum() / weights.sum())

    assert centre(40.0) > centre(0.0) + 8.0


def test_halfway_between_two_poses_the_outline_is_between_theirs() -> None:
    areas = [int((bake_hand("flat", "thumbs", m, 0, 0.8).body.rgba[..., 3] > 40).sum()) for m in (0, 0.5, 1)]
    assert areas[0] > areas[1] > areas[2]
