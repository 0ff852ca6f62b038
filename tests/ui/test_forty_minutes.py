"""A whole session of 40 minutes with frames dropped at random: everything on the screen says the same."""

import random

import pytest

from app.session.moment import State, moment_at
from tests.ui.window.test_main_window import start, wall  # noqa: F401
from ui import text
from ui.settings import Settings, save_settings

FRAME_S = 1.0 / 60.0
LOOKED_AT = 12
"""How many frames' pictures are compared with one that was never played to."""


def gaps_s(seed):
    """Frames that come in time, late, or, after a hitch, very late; never so late as a sleep."""
    dice = random.Random(seed)
    while True:
        yield dice.choice((FRAME_S, 0.4, 1.0, 1.4, 1.4)) * dice.uniform(0.7, 1.0)


def seen(program):
    """What the window says, read from its parts as a person reads them."""
    window = program.window
    row = window.steps.list.model().current
    left_px, right_px = (getattr(window.strip.band.segment_rect(row), edge)() for edge in ("left", "right"))
    return {
        "row": row,
        "at": left_px - 0.5 <= window.strip.band.playhead_x() <= right_px + 2.5,
        "stroke_clock": window.card.clock.text(),
        "session_clock": window.card.session_clock.text(),
        "name": window.card.name.text,
    }


@pytest.fixture
def program(start, tmp_path):  # noqa: F811
    save_settings(Settings(minutes=40, count_in=False), tmp_path / "settings")
    made = start()
    made.window.canvas.finish()
    return made


@pytest.mark.timeout(150)
def test_list_card_timer_strip_and_picture_agree_at_every_frame_and_the_end_is_in_time(program, wall, qtbot):  # noqa: F811
    player, window = program.conductor.player, program.window
    timeline, entry = player.timeline, program.conductor.protocol.entry
    assert timeline.total_s == pytest.approx(2400.0, abs=8.0)
    ended_s = []
    player.finished.connect(lambda: ended_s.append(wall.s))
    begun_s = wall.s
    player.play()
    gaps, frames, pictures = gaps_s(20), 0, []
    while not ended_s:
        gap_s = next(gaps)
        wall.s += gap_s
        player.tick()
        frames += 1
        moment = moment_at(timeline, wall.s - begun_s)
        assert player.moment == moment
        assert seen(program) == {
            "row": moment.row,
            "at": True,
            "stroke_clock": text.time_left(moment.stroke_remaining_s),
            "session_clock": text.time_left(moment.session_remaining_s),
            "name": entry(moment.stroke_id).name,
        }
        if frames % 220 == 0 and len(pictures) < LOOKED_AT:
            window.canvas.finish()
            pictures.append((moment, window.canvas.grab().toImage()))
    assert frames > 2500
    assert player.moment.state is State.END
    assert timeline.total_s <= ended_s[0] - begun_s <= timeline.total_s + gap_s
    assert len(pictures) == LOOKED_AT
    while window.stage.messages.waiting:
        window.stage.messages.button.click()
    for moment, picture in pictures:
        window.canvas.show_moment(moment_at(timeline, 0.0))
        window.canvas.show_moment(moment)
        window.canvas.finish()
        assert window.canvas.grab().toImage() == picture, moment
