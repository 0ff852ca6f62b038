import pytest

from tests.ui.sound.devices import FakeEngine
from ui.sound.engine import SILENT, EngineSearch
from ui.sound.voice import STUCK_S, WAITS_S, NoVoice, Rank, Voice

LONG = "one two three four five six seven eight nine ten"


class Wall:
    s = 0.0

    def __call__(self):
        return self.s


@pytest.fixture
def wall(qapp):
    return Wall()


@pytest.fixture
def engine(wall):
    return FakeEngine(wall)


@pytest.fixture
def voice(wall, engine):
    made = Voice(engine.opened, wall)
    made.load("en")
    return made


def later(wall, engine, seconds):
    wall.s += seconds
    engine.pass_time()


def test_a_sentence_is_spoken_in_the_language_of_the_interface(wall, engine):
    voice = Voice(engine.opened, wall)
    voice.load("ru")
    voice.say("Раз", Rank.CHANGE)
    assert (engine.locale, engine.texts) == ("ru_RU", ["Раз"])


def test_nothing_is_spoken_before_it_is_loaded(wall, engine):
    voice = Voice(engine.opened, wall)
    voice.say("one", Rank.CHANGE)
    assert engine.texts == []


def test_what_matters_less_waits_and_comes_after(voice, wall, engine):
    voice.say("one two three", Rank.CHANGE)
    later(wall, engine, 0.9)
    voice.say("four", Rank.REMINDER)
    assert engine.texts == ["one two three"]
    later(wall, engine, 0.3)
    assert engine.texts == ["one two three", "four"]
    assert engine.cut == []


def test_what_matters_more_stops_what_is_spoken(voice, engine):
    voice.say(LONG, Rank.REMINDER)
    voice.say("now", Rank.CHANGE)
    assert (engine.texts, engine.cut, engine.overlaps) == ([LONG, "now"], [LONG], 0)


def test_what_would_come_too_late_is_left_out(voice, wall, engine):
    voice.say(LONG, Rank.CHANGE)
    voice.say("7.", Rank.COUNT)
    later(wall, engine, 3.6)
    assert engine.ended == [LONG]
    assert engine.texts == [LONG]


def test_only_one_sentence_waits(voice, wall, engine):
    voice.say("one two three four", Rank.CHANGE)
    wall.s += 1.3
    for text in ("5.", "6.", "7."):
        voice.say(text, Rank.COUNT)
    voice.say("soon", Rank.REMINDER)
    voice.say("8.", Rank.COUNT)
    later(wall, engine, 0.2)
    later(wall, engine, 5.0)
    assert engine.texts == ["one two three four", "soon"]


def test_hush_stops_at_once_and_forgets_what_waits(voice, wall, engine):
    voice.say(LONG, Rank.CHANGE)
    voice.say("later", Rank.REMINDER)
    voice.hush()
    later(wall, engine, 10.0)
    assert (engine.texts, engine.cut) == ([LONG], [LONG])


def test_no_speech_on_the_computer_is_told_once(qtbot, wall):
    voice, told = Voice(FakeEngine(wall, works=False).opened, wall), []
    voice.no_voice.connect(told.append)
    voice.load("en")
    voice.load("en")
    voice.say("one", Rank.CHANGE)
    assert told == [NoVoice.SERVICE]
    assert not voice.able


def test_no_voice_for_the_language_is_told_once_for_each(wall, engine):
    voice, told = Voice(engine.opened, wall), []
    voice.no_voice.connect(told.append)
    voice.load("es")
    voice.load("es")
    voice.say("uno", Rank.CHANGE)
    assert (told, engine.texts) == ([NoVoice.LANGUAGE], [])
    voice.load("ru")
    assert voice.able


def test_an_engine_that_breaks_down_is_told_and_nothing_more_is_said(voice, engine):
    told = []
    voice.no_voice.connect(told.append)
    voice.say("one", Rank.CHANGE)
    engine.break_down()
    engine.break_down()
    voice.say("two", Rank.CHANGE)
    assert (told, engine.texts) == ([NoVoice.SERVICE], ["one"])


def test_an_engine_that_never_ends_does_not_silence_the_session(voice, wall, engine):
    voice.say("one", Rank.ANSWER)
    wall.s += STUCK_S + 1
    voice.say("two", Rank.COUNT)
    assert engine.texts == ["one", "two"]


def test_a_voice_is_chosen_by_name_and_kept_with_the_volume(wall, engine):
    voice = Voice(engine.opened, wall)
    voice.set_name("Bob")
    voice.set_volume(0.4)
    voice.load("en")
    assert (engine.voice, engine.volume, voice.names()) == ("Bob", 0.4, ("Ann", "Bob"))
    voice.set_name("Nobody")
    assert engine.voice == "Bob"


def test_every_rank_knows_how_long_it_may_wait():
    assert set(WAITS_S) == set(Rank)


def test_an_engine_that_is_found_late_speaks_from_then_on(wall, engine):
    waiting = []
    voice = Voice(lambda ready: waiting.append(ready) or (lambda: None), wall)
    voice.load("en")
    voice.say("too early", Rank.CHANGE)
    waiting[0](engine)
    voice.say("now", Rank.CHANGE)
    assert engine.texts == ["now"]


def test_closing_stops_a_search_that_goes_on(wall):
    stopped = []
    voice = Voice(lambda ready: lambda: stopped.append(1), wall)
    voice.load("en")
    voice.shut()
    assert stopped == [1]


def test_an_engine_that_is_found_after_closing_is_left_alone(wall, engine):
    waiting = []
    voice = Voice(lambda ready: waiting.append(ready) or (lambda: None), wall)
    voice.load("en")
    voice.shut()
    waiting[0](engine)
    voice.say("too late", Rank.CHANGE)
    assert engine.texts == []


def test_an_engine_is_made_in_another_thread_and_brought_home(qtbot, qapp):
    search = EngineSearch(SILENT)
    with qtbot.waitSignal(search.found) as found:
        search.begin()
    search.stop()
    (engine,) = found.args
    assert engine.thread() is qapp.thread()
    assert engine.engine() == SILENT


@pytest.mark.qt_log_ignore("is not supported")
def test_a_search_that_finds_nothing_means_no_speech(qtbot, wall):
    search, told = EngineSearch("no such engine"), []
    voice = Voice(lambda ready: (search.found.connect(ready), search.begin(), search.stop)[2], wall)
    voice.no_voice.connect(told.append)
    with qtbot.waitSignal(search.found):
        voice.load("en")
    qtbot.waitUntil(lambda: told == [NoVoice.SERVICE])
    voice.shut()
