"""Clients by a name or number of their own: chosen, added, renamed, deleted; what each is asked."""

import pytest
from PySide6.QtCore import Qt

from tests.app.course.logs import sessions_in
from tests.ui.course.conftest import TODAY, cells, press, shown, write
from tests.ui.log.test_logbook import play
from ui.course.clients_page import ClientRows
from ui.session.before import BeforePage, Stage
from ui.session.hands_free import HandsFreeView
from ui.session.start import StartPage

Key = Qt.Key


def add(program, name):
    """Open the page of clients from the start page by its key, add somebody and choose them."""
    press(program, Key.Key_C)
    shown(program).line.setFocus()
    write(program, name)
    press(program, Key.Key_Return)
    press(program, Key.Key_Return)


def test_a_client_is_added_and_chosen_by_keys_and_the_session_is_theirs(opened, wall, tmp_path):
    program = opened()
    program.guide.open_start()
    assert program.window.cover.client.text() == "Client: nobody in particular"
    add(program, "No. 7")
    assert program.window.open_pages() == []
    assert program.window.cover.client.text() == "Client: No. 7"
    press(program, Key.Key_Return, Key.Key_N, Key.Key_Return)
    assert isinstance(program.window.cover, HandsFreeView)
    play(program, wall, 40)
    program.guide.close()
    program.logbook.close()
    (session,) = sessions_in(tmp_path / "log")
    assert session.client == program.settings.client != ""


def test_a_session_may_be_nobodys(opened, wall, tmp_path):
    program = opened(0)
    program.guide.open_start()
    press(program, Key.Key_C, Key.Key_Home, Key.Key_Return)
    assert program.clients.current is None
    play(program, wall, 40)
    program.logbook.close()
    assert [it.client for it in sessions_in(tmp_path / "log")] == [None]


def test_the_choice_is_remembered_and_the_hint_says_that_there_is_no_health_record(opened, reopened):
    program = opened(0)
    assert program.settings.client == program.clients.current.key
    reopened()
    assert program.clients.current.name == "Ana"
    program.course.client_pages.show_clients()
    assert "no health record" in shown(program)._hint.text()


def test_a_client_is_renamed_and_names_that_are_none_are_told(opened):
    program = opened(1)
    program.course.client_pages.show_clients()
    page = shown(program)
    assert isinstance(page, ClientRows)
    assert cells(page.table) == [["nobody in particular", "0", ""], ["Ana", "1", "2 Nov 2026"]]
    page.rename.click()
    assert page.line.text() == "Ana"
    page.line.clear()
    press(program, Key.Key_Return)
    assert page.question.text == "Write a name or a number first."
    write(program, "Zoe")
    press(program, Key.Key_Return)
    assert [client.name for client in program.clients.all()] == ["Zoe"]
    assert page.question.text == ""
    page.line.setText("   ")
    page.add.click()
    assert len(program.clients.all()) == 1


def test_a_client_is_deleted_with_all_that_is_theirs_after_a_question_that_counts(opened, tmp_path):
    program = opened(3)
    program.clients.add("Bo")
    program.clients.choose(program.clients.all()[0].key)
    program.course.client_pages.show_clients()
    page = shown(program)
    page.delete.click()
    assert page.question.text == "Delete Ana with 3 sessions and 1 note for good?"
    page.question.no.click()
    assert len(program.clients.all()) == 2
    page.delete.click()
    page.question.yes.click()
    assert [client.name for client in program.clients.all()] == ["Bo"]
    assert program.clients.current is None
    program.logbook.close()
    left = b"".join(file.read_bytes() for file in (tmp_path / "log").iterdir())
    assert b"marigold" not in left
    assert b"Ana" not in left
    assert sessions_in(tmp_path / "log") == ()


def test_nobody_can_be_neither_renamed_nor_deleted(opened):
    program = opened()
    program.course.client_pages.show_clients()
    assert not shown(program).rename.isEnabled()
    assert not shown(program).delete.isEnabled()


@pytest.fixture
def asked(opened):
    """The program at the start page, Ana chosen; and what a start leads to."""
    program = opened(0, course=False)
    program.guide.open_start()

    def _asked():
        if not isinstance(program.window.cover, StartPage):
            program.guide.open_start()
        press(program, Key.Key_Return)
        page = program.window.cover
        assert isinstance(page, BeforePage)
        return page

    return program, _asked


def test_the_safety_question_comes_in_full_once_and_short_once_a_day(asked):
    program, start_ = asked
    page = start_()
    assert (page.stage, page.all.isVisible()) == (Stage.ASK, False)
    press(program, Key.Key_N)
    assert program.clients.current.asked_on == TODAY
    page = start_()
    assert page.stage is Stage.PREPARE
    assert "answered today for Ana" in page._told.text()
    program.clients.today = lambda: TODAY.replace(day=21)
    page = start_()
    assert (page.stage, page.all.isVisible()) == (Stage.ASK, True)


def test_another_client_is_asked_in_full(asked):
    program, start_ = asked
    start_()
    press(program, Key.Key_N, Key.Key_Escape)
    program.clients.add("Bo")
    page = start_()
    assert (page.stage, page.all.isVisible()) == (Stage.ASK, False)


def test_a_client_who_needs_care_gets_the_gentle_plan_all_day_and_may_be_asked_again(asked):
    program, start_ = asked
    start_()
    press(program, Key.Key_Y, Key.Key_3)
    page = start_()
    assert page.stage is Stage.PREPARE
    assert "pressure 3 at most" in page._told.text()
    press(program, Key.Key_Y)
    assert page.stage is Stage.ASK
    assert not page.again.isVisible()
    press(program, Key.Key_N)
    page = start_()
    assert "pressure 3" not in page._told.text()


def test_an_answer_that_forbids_settles_nothing(asked):
    program, start_ = asked
    start_()
    press(program, Key.Key_Y, Key.Key_1)
    assert program.window.cover.stage is Stage.STOP
    assert program.clients.current.asked_on is None
    assert start_().stage is Stage.ASK


def test_nobody_in_particular_is_asked_every_time(asked):
    program, start_ = asked
    program.clients.choose(None)
    start_()
    press(program, Key.Key_N)
    page = start_()
    assert (page.stage, page.all.isVisible()) == (Stage.ASK, True)


def test_a_session_that_goes_on_brings_its_client_back(opened, reopened, wall):
    program = opened(0)
    program.clients.answered(adapts=False)
    play(program, wall, 60)
    reopened()
    program.clients.choose(None)
    program.window.stage.messages.button.click()
    assert program.clients.current.name == "Ana"


def test_a_client_whom_another_window_deleted_stops_no_session(opened, wall):
    program = opened(0)
    program.logbook.log.erase_client(program.clients.current.key)
    play(program, wall, 40)
    assert program.logbook.log.sessions()[-1].client is None


def test_the_offer_to_go_on_is_taken_back_when_its_client_is_deleted(opened, reopened, wall):
    program = opened(0)
    program.clients.answered(adapts=False)
    play(program, wall, 60)
    reopened()
    offers = program.window.stage.messages
    assert any(message.action == "resume" for message in offers.waiting)
    program.clients.erase(program.clients.current.key)
    assert all(message.action != "resume" for message in offers.waiting)


def test_looking_on_is_kept_for_nobody_and_shows_the_way_to_the_start_page(opened, wall):
    program = opened(0)
    messages = program.window.stage.messages
    play(program, wall, 60)
    assert "not kept for Ana" in messages.waiting[0].happened
    messages.button.click()
    assert isinstance(program.window.cover, StartPage)
    assert [it.client for it in program.logbook.log.sessions()] == [None]
    program.guide.close()


def test_looking_on_for_nobody_in_particular_says_nothing(opened, wall):
    program = opened()
    play(program, wall, 60)
    assert not program.window.stage.messages.waiting
