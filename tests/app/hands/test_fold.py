import numpy as np
import pytest

from app.hands.fold import fold_rgba


def test_nothing_lifted_leaves_no_mark():
    assert not fold_rgba(55.0, 45.0, 0.0, 1.0).any()


@pytest.mark.parametrize("toward_deg", [0.0, 90.0, 135.0, 180.0, 270.0, 315.0])
def test_a_fold_is_lit_above_left_and_shaded_below_right_whichever_way_it_lies(toward_deg):
    picture = fold_rgba(55.0, toward_deg, 1.0, 2.0).astype(float)
    middle = picture.shape[0] // 2
    down, right = (np.arange(picture.shape[0]) - middle for _ in range(2))
    toward = (down[:, None] + right[None, :]) < 0
    light, cover = picture[..., :3].mean(axis=2), picture[..., 3]
    assert light[toward].sum() > 1.5 * light[~toward].sum()
    assert (cover - light)[~toward].sum() > 1.5 * (cover - light)[toward].sum()


def test_a_firmer_hold_stands_out_more_and_the_edge_never_shows():
    weak, firm = (fold_rgba(55.0, 30.0, firmness, 1.0) for firmness in (0.3, 1.0))
    assert firm[..., 3].sum() > 1.5 * weak[..., 3].sum()
    for edge in (firm[0], firm[-1], firm[:, 0], firm[:, -1]):
        assert not edge.any()


@pytest.mark.parametrize("under", [-1, 1])
def test_the_end_under_the_palm_is_the_shorter_one(under):
    picture = fold_rgba(57.0, 0.0, 1.0, 1.0, under)
    columns = np.flatnonzero((picture[..., 3] > 8).any(axis=0)) - picture.shape[1] // 2
    hidden, seen = (columns.max(), -columns.min())[::under]
    assert 20 < hidden < 0.7 * seen


def test_the_fold_lies_across_the_grip():
    alpha = fold_rgba(60.0, 90.0, 1.0, 1.0)[..., 3] > 8
    rows, columns = np.nonzero(alpha)
    assert np.ptp(rows) > 1.4 * np.ptp(columns)
