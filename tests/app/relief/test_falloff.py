import numpy as np
import pytest

from app.relief.falloff import bell, smoothstep


def test_a_soft_step_runs_from_nothing_to_all_in_either_direction() -> None:
    at = np.array([-1.0, 0.0, 5.0, 10.0, 11.0], np.float32)
    assert smoothstep(0.0, 10.0, at).tolist() == [0.0, 0.0, 0.5, 1.0, 1.0]
    assert smoothstep(10.0, 0.0, at).tolist() == [1.0, 1.0, 0.5, 0.0, 0.0]
    assert smoothstep(0.0, 10.0, np.array([1.0], np.float32))[0] < 0.04, "it begins softly"


def test_a_bell_is_highest_in_its_middle_and_even_on_both_sides() -> None:
    assert bell(np.array([0.0], np.float32), 3.0)[0] == 1.0
    left, right = bell(np.array([-3.0, 3.0], np.float32), 3.0)
    assert left == right == pytest.approx(0.368, abs=1e-3)
