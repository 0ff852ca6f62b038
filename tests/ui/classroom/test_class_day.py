"""A lesson in a massage school, and one on tour: what happens, and what must be seen."""

import json
import shutil
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.lesson.room import Room
from app.session.moment import moment_at
from app.session.stills import still_at
from tests.ui.classroom.virtual_screens import LAPTOP, WALL
from tests.ui.diagram.flat_hands import flat_hand
from ui import text
from ui.classroom.notes import Notes
from ui.classroom.screens import Mode
from ui.classroom.tools import Tool
from ui.classroom.veil import Lit
from ui.main import Program

SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


def row_of(taught, stroke_id):
    rows = taught.player.timeline.rows
    return next(index for index, row in enumerate(rows) if row.stroke.stroke_id == stroke_id)


def test_a_projector_that_is_plugged_in_during_the_lesson_gets_the_wall(taught, screens):
    taught.room.close()
    screens(LAPTOP)
    taught.room.open()
    assert taught.stand.mode is Mode.ONE
    screens(LAPTOP, WALL)
    assert taught.stand.mode is Mode.TWO
    assert taught.audience.screen().name() == "beamer"


def test_pause_ten_seconds_back_and_half_speed_are_the_same_on_wall_presenter_and_list(taught):
    taught.press(Qt.Key.Key_Space)
    taught.run_for(30)
    taught.press(Qt.Key.Key_Space)
    before = taught.player.moment.t_s
    taught.press(Qt.Key.Key_Left, SHIFT)
    for _ in range(2):
        taught.press(Qt.Key.Key_BracketLeft)
    assert taught.player.rate == 0.5
    assert taught.player.moment.t_s == pytest.approx(before - 10.0)
    taught.press(Qt.Key.Key_Space)
    taught.run_for(7)
    assert taught.shown == moment_at(taught.player.timeline, taught.player.moment.t_s)
    left = text.time_left(taught.shown.stroke_remaining_s / 0.5)
    assert taught.wall.picture.words.clock == left == taught.view.stroke_clock.text()
    assert taught.program.window.steps.list.model().current == taught.shown.row
    assert taught.view.band.playhead_x() == pytest.approx(taught.view.band._x(taught.shown.t_s))


def test_a_student_draws_on_the_frozen_body_and_clearing_moves_no_time(taught):
    taught.player.play()
    taught.run_for(12)
    taught.press(Qt.Key.Key_F)
    frozen = taught.shown
    taught.run_for(5)
    assert taught.shown is frozen
    taught.press(Qt.Key.Key_D)
    taught.drag(taught.view.wall, (-40.0, 30.0), (0.0, 40.0), (40.0, 30.0))
    lines = taught.lecture.box.ink.of(frozen.stroke_id)
    assert len(lines) == 1
    assert lines[0].points_mm[0] == pytest.approx((-40.0, 30.0), abs=1.5)
    assert taught.wall.veil._lines == lines
    before = taught.player.moment.t_s
    taught.press(Qt.Key.Key_E)
    assert taught.lecture.box.ink.of(frozen.stroke_id) == ()
    assert taught.player.moment.t_s == before
    taught.press(Qt.Key.Key_Z)
    assert len(taught.lecture.box.ink.of(frozen.stroke_id)) == 1
    taught.press(Qt.Key.Key_F)
    assert taught.shown == taught.player.moment


def test_ink_is_kept_for_its_stroke_and_stays_on_the_body_in_every_view(taught):
    taught.press(Qt.Key.Key_D)
    taught.drag(taught.wall, (-60.0, 50.0), (-60.0, -50.0))
    here = taught.wall.veil.at_px((-60.0, 50.0))
    taught.press(Qt.Key.Key_V)
    assert taught.wall.canvas.view_choice.direction != "head-up"
    assert taught.wall.veil.at_px((-60.0, 50.0)) != here
    assert taught.wall.veil._lines[0].points_mm[0] == pytest.approx((-60.0, 50.0), abs=1.5)
    taught.press(Qt.Key.Key_PageDown)
    assert not taught.wall.veil._lines
    taught.press(Qt.Key.Key_PageUp)
    assert len(taught.wall.veil._lines) == 1
    for _ in range(3):
        taught.press(Qt.Key.Key_V)


def test_the_wall_is_black_and_empty_while_it_is_blank_and_the_session_goes_on(taught):
    taught.player.play()
    taught.press(Qt.Key.Key_B)
    taught.run_for(4)
    picture = taught.audience.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1024, 64) for y in range(0, 768, 64)}
    assert colours == {"#000000"}
    assert taught.player.playing
    taught.press(Qt.Key.Key_Period)
    assert taught.audience.grab().toImage().pixelColor(1000, 20).name() == "#ffffff"


def test_the_spotlight_falls_on_the_iliac_crest_by_keys_alone_and_darkens_the_rest_by_45_percent(taught):
    for _ in range(12):
        taught.press(Qt.Key.Key_Down)
        if isinstance(taught.wall.veil._lit, Lit) and taught.wall.veil._lit.name == "Iliac crest":
            break
    taught.press(Qt.Key.Key_S)
    crest = taught.player.timeline.body.landmark("crest_highest")[:2]
    assert taught.tools.tool is Tool.SPOTLIGHT
    assert taught.tools.at_mm == pytest.approx((abs(crest[0]), crest[1]))
    picture = taught.audience.grab().toImage()
    corner = picture.pixelColor(1010, 6)
    assert corner.red() == pytest.approx(0.55 * 255, abs=2)
    taught.press(Qt.Key.Key_Escape)
    assert taught.tools.tool is None
    assert taught.audience.grab().toImage().pixelColor(1010, 6).name() == "#ffffff"
    taught.press(Qt.Key.Key_Escape)
    assert taught.wall.veil._lit is None


def test_names_come_one_by_one_from_the_head_downwards_and_pointing_names_what_is_there(taught):
    named = []
    for _ in range(8):
        taught.press(Qt.Key.Key_Down)
        named.append(taught.wall.veil._lit.name if taught.wall.veil._lit else "")
    assert named[0] in ("11th rib", "12th rib")
    assert named.index("Iliac crest") < named.index("Sacrum") < named.index("Gluteal fold")
    assert named[-1] == ""
    crest = taught.player.timeline.body.landmark("crest_highest")[:2]
    place = taught.view.wall.veil.at_px((abs(crest[0]), crest[1])).toPoint()
    QTest.mouseClick(taught.view.wall, Qt.MouseButton.LeftButton, pos=place)
    assert taught.wall.veil._lit.name == "Iliac crest"
    assert len(taught.wall.veil._lit.points_mm) == 1


def test_under_the_skin_muscles_are_named_and_pointed_at(taught):
    taught.press(Qt.Key.Key_K)
    place = taught.view.wall.veil.at_px((68.0, -150.0)).toPoint()
    QTest.mouseClick(taught.view.wall, Qt.MouseButton.LeftButton, pos=place)
    assert "buttock" in taught.wall.veil._lit.name
    named = []
    for _ in range(6):
        taught.press(Qt.Key.Key_Down)
        named.append(taught.wall.veil._lit.name if taught.wall.veil._lit else "")
    assert len(set(named)) == 6
    for _ in range(3):
        taught.press(Qt.Key.Key_K)
    assert taught.wall.veil._lit is None or not taught.tools.lit


def test_magnifier_and_pointer_go_where_the_mouse_leads_them_on_both_pictures(taught):
    for key, tool in ((Qt.Key.Key_G, Tool.MAGNIFIER), (Qt.Key.Key_P, Tool.POINTER)):
        taught.press(key)
        assert taught.tools.tool is tool
        taught.drag(taught.view.wall, (0.0, 0.0), (50.0, -60.0))
        assert taught.tools.at_mm == pytest.approx((50.0, -60.0), abs=1.5)
        before = taught.audience.grab().toImage()
        taught.press(key)
        assert taught.audience.grab().toImage() != before


def test_the_class_does_not_see_the_search_for_another_stroke(taught):
    taught.player.play()
    taught.run_for(8)
    shown = taught.shown
    taught.press(Qt.Key.Key_J)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_6, Qt.Key.Key_3):
        taught.press(key)
        assert taught.shown is shown
        assert (
            taught.view.name.text
            == taught.program.conductor.protocol.entry(taught.player.moment.stroke_id).name
        )
    taught.press(Qt.Key.Key_J)
    assert taught.shown.stroke_id == "3a"
    assert taught.player.playing


def test_a_search_that_is_given_up_comes_back_to_where_the_class_was(taught):
    taught.player.play()
    taught.run_for(8)
    before = taught.player.moment.t_s
    taught.press(Qt.Key.Key_J)
    taught.press(Qt.Key.Key_5)
    taught.press(Qt.Key.Key_Escape)
    assert taught.player.moment.t_s == pytest.approx(before)
    assert not taught.tools.unseen


def test_notes_and_clocks_of_the_presenter_are_never_in_the_window_that_is_shared(taught):
    assert "only you see" in taught.view.head.accessibleName()
    assert taught.audience.findChildren(Notes) == []
    assert taught.view.notes.told
    assert "tailbone" in taught.view.notes.told
    before = taught.audience.grab().toImage()
    taught.press(Qt.Key.Key_N)
    assert taught.view.notes.isHidden()
    assert taught.audience.grab().toImage() == before
    taught.press(Qt.Key.Key_N)
    assert taught.view.notes.isVisible()


def test_ones_own_words_stand_first_among_the_notes_and_are_there_next_week(taught):
    taught.player.play()
    taught.run_for(3)
    taught.player.pause()
    QTest.mouseClick(taught.view.notes.write, Qt.MouseButton.LeftButton)
    page = taught.program.window.open_pages()[-1].body
    page.field.setFocus()
    QTest.keyClicks(page.field, "Ask for the bony points.")
    row = taught.player.moment.row
    QTest.keyClick(page.field, Qt.Key.Key_PageDown)
    assert taught.player.moment.row == row + 1
    QTest.keyClick(page.field, Qt.Key.Key_PageUp)
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert taught.view.notes.told.startswith("Ask for the bony points.")
    taught.room.close()
    while taught.program.window.close_top():
        pass
    taught.room.open()
    assert taught.view.notes.told.startswith("Ask for the bony points.")
    taught.lecture.desk.write("")


def test_words_of_direction_are_not_shown_where_the_head_does_not_point_up(taught):
    assert taught.wall.layout_now.direction is not None
    for shown in (False, False, False, True):
        taught.press(Qt.Key.Key_V)
        assert (taught.wall.layout_now.direction is not None) is shown
        assert taught.wall.layout_now.ways is not None


def test_light_and_deep_stroking_stand_side_by_side_at_the_same_time(taught):
    taught.player.play()
    taught.run_for(20)
    taught.press(Qt.Key.Key_Y)
    taught.run_for(3)
    rows = taught.player.timeline.rows
    other, words = taught.wall.picture.beside
    assert (taught.shown.stroke_id, other.stroke_id) == ("2", "1")
    assert other.t_s - rows[0].start_s == pytest.approx(taught.shown.t_s - rows[1].start_s)
    assert words.name == "Light stroking"
    assert taught.wall.beside.isVisible()
    taught.press(Qt.Key.Key_Y)
    assert not taught.wall.beside.isVisible()


def test_a_stroke_is_looped_from_slow_to_real_speed_and_the_speed_before_comes_back(taught):
    taught.program.conductor.set_rate(1.25)
    taught.player.seek(taught.player.timeline.rows[row_of(taught, "6")].start_s)
    taught.press(Qt.Key.Key_C)
    rates = [taught.player.rate]
    taught.player.play()
    for _ in range(3):
        start = taught.player.rate
        taught.player.seek(taught.player.timeline.rows[row_of(taught, "6")].end_s - 0.5)
        while taught.player.rate == start and len(rates) < 9:
            taught.run_for(1)
        rates.append(taught.player.rate)
    assert rates == [0.25, 0.5, 0.75, 1.0]
    taught.press(Qt.Key.Key_C)
    assert taught.player.rate == 1.25
    taught.program.conductor.set_rate(1.0)


def test_a_range_of_strokes_is_looped_and_a_jump_beyond_it_ends_the_loop(taught):
    first = row_of(taught, "5")
    taught.program.conductor.go_to_row(first)
    for _ in range(2):
        taught.press(Qt.Key.Key_U)
    assert taught.player.loop_rows == (first, first + 1)
    taught.player.seek(taught.player.timeline.rows[first + 1].end_s - 1.5)
    taught.player.play()
    taught.run_for(3)
    assert taught.player.moment.stroke_id == "5"
    taught.press(Qt.Key.Key_1)
    assert taught.player.loop == "off"


def test_reduced_motion_shows_whole_stills_at_most_one_change_a_second_and_the_clocks_go_on(taught):
    taught.player.seek(taught.player.timeline.rows[row_of(taught, "5")].start_s)
    taught.press(Qt.Key.Key_O)
    taught.player.play()
    pictures, clocks = [], set()
    for _ in range(40):
        taught.clock.s += 0.1
        taught.player.tick()
        pictures.append(taught.shown)
        clocks.add(taught.wall.picture.words.clock)
    changes = sum(one != other for one, other in pairwise(pictures))
    assert changes <= 4
    assert len(clocks) >= 4
    assert pictures[-1] == still_at(taught.player.timeline, taught.player.moment.t_s)
    taught.press(Qt.Key.Key_O)


def test_questions_are_counted_and_catching_up_ends_the_lesson_in_time(taught):
    taught.player.play()
    taught.run_for(20)
    taught.press(Qt.Key.Key_Space)
    taught.wait(240)
    taught.press(Qt.Key.Key_Space)
    taught.run_for(10)
    assert taught.lecture.desk.behind_s == pytest.approx(241.0, abs=2.0)
    assert "4:01 behind the plan" in taught.view.plan.told
    assert "Questions took 4:01" in taught.view.plan.told
    counts = {row.stroke.stroke_id: row.cycles for row in taught.player.timeline.rows}
    before = taught.player.timeline.total_s
    QTest.mouseClick(taught.view.plan.button, Qt.MouseButton.LeftButton)
    after = {row.stroke.stroke_id: row.cycles for row in taught.player.timeline.rows}
    assert before - taught.player.timeline.total_s >= 240.0
    assert after["2"] == counts["2"]
    assert after["4"] < counts["4"]
    assert abs(taught.lecture.desk.behind_s) < 30.0


def test_the_room_makes_everything_on_the_wall_larger_and_says_what_is_left_out(taught):
    small = taught.wall.layout_now.name.size_px
    QTest.mouseClick(taught.view.room.button, Qt.MouseButton.LeftButton)
    page = taught.program.window.open_pages()[-1].body
    for _ in range(3):
        QTest.mouseClick(page.more[0], Qt.MouseButton.LeftButton)
    assert taught.program.settings.room == Room(22.0, 1.5)
    assert taught.wall.layout_now.name.size_px > small
    assert taught.view.wall.layout_now.direction is None
    assert "without" in taught.view.room.told
    taught.lecture.set_room(Room())
    taught.program.window.close_top()


def test_a_lesson_that_ends_early_is_taken_up_next_week_with_its_ink_and_planned_and_used_are_shown(taught):
    taught.player.seek(taught.player.timeline.rows[row_of(taught, "4")].start_s + 30.0)
    taught.player.play()
    taught.run_for(60)
    taught.press(Qt.Key.Key_D)
    taught.drag(taught.wall, (20.0, 0.0), (60.0, 20.0))
    taught.player.pause()
    left_at = taught.player.moment
    taught.press(Qt.Key.Key_F7)
    assert not taught.room.is_on
    page = taught.program.window.open_pages()[-1]
    assert page.accessibleName() == "Planned and used"
    kneading = next(row for row in page.body.rows() if "Kneading" in row[0])
    assert kneading[2] == "1:00"
    taught.program.window.close_top()
    taught.program.conductor.seek(0.0)
    taught.press(Qt.Key.Key_F7)
    assert any("“Kneading”" in told for told in taught.messages())
    bar = taught.program.window.stage.messages
    while "“Kneading”" not in bar.message.happened:
        bar.button.click()
    bar.button.click()
    assert taught.player.moment.stroke_id == "4"
    assert taught.player.moment.t_s == pytest.approx(left_at.t_s, abs=0.01)
    assert len(taught.wall.veil._lines) == 1


def test_after_the_lesson_the_next_one_is_planned_as_long_as_this_one_was_as_its_second_version(taught):
    taught.player.play()
    taught.run_for(20)
    taught.player.pause()
    taught.wait(240)
    taught.press(Qt.Key.Key_F7)
    page = taught.program.window.open_pages()[-1]
    assert page.body.rows()[-1][3] == "4:00"
    assert page.door.text() == "Plan 24 min next time: version 2"
    page.door.click()
    folder = taught.program.keeper.folder
    kept = json.loads((folder / "lesson.json").read_text())
    assert (kept["minutes"], kept["version"]) == (24, 2)
    assert json.loads((folder / "lesson.v1.json").read_text())["minutes"] == 20
    (folder / "lesson.v1.json").unlink()


def test_a_second_instructor_takes_over_with_the_file_at_the_same_place(taught, qtbot, tmp_path, clock):
    taught.player.seek(taught.player.timeline.rows[row_of(taught, "3b")].start_s + 40.0)
    left_at = taught.player.moment
    taught.room.close()
    shutil.copy(taught.program.keeper.folder / "lesson.json", tmp_path / "lesson.json")
    other = Program(tmp_path, clock, bake=flat_hand)
    try:
        assert other.conductor.source == taught.program.conductor.source
        other.classroom.open()
        other.window.stage.messages.acted.emit("take_up_lesson")
        assert other.conductor.player.moment == left_at
    finally:
        other.window.close()
        delete(other.window)
        QApplication.processEvents()
