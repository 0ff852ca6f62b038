from ui.diagram.governor import FAST_MS, PATIENCE, SLOW_MS, Governor, Quality


def after(governor, times_ms):
    for paint_ms in times_ms:
        governor = governor.after(paint_ms)
    return governor


def test_one_slow_frame_changes_nothing():
    assert after(Governor(), [90, *[6] * 5]).quality is Quality.FULL


def test_slow_frames_in_a_row_lower_the_quality_step_by_step_and_never_below_the_last():
    governor = after(Governor(), [SLOW_MS + 1] * PATIENCE)
    assert governor.quality is Quality.HALF
    assert after(governor, [SLOW_MS + 1] * PATIENCE * 5).quality is Quality.HALF_RATE


def test_quality_rises_again_only_after_a_long_time_of_fast_frames():
    slowed = after(Governor(), [SLOW_MS + 1] * PATIENCE)
    assert after(slowed, [FAST_MS - 1] * PATIENCE).quality is Quality.HALF
    assert after(slowed, [FAST_MS - 1] * PATIENCE * 6).quality is Quality.FULL


def test_frames_between_fast_and_slow_keep_what_is():
    slowed = after(Governor(), [SLOW_MS + 1] * PATIENCE)
    assert after(slowed, [(FAST_MS + SLOW_MS) / 2] * PATIENCE * 20).quality is Quality.HALF
