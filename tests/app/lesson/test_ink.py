from app.lesson.ink import Ink


def a_drawing() -> Ink:
    ink = Ink().begun("2", 1, 0.0, 0.0).drawn("2", 10.0, 0.0).drawn("2", 10.1, 0.1)
    return ink.begun("2", 0, 50.0, 50.0).drawn("2", 60.0, 60.0)


def test_lines_are_kept_for_each_stroke_in_millimetres():
    ink = a_drawing().begun("3a", 2, -5.0, 7.0)
    assert [line.points_mm for line in ink.of("2")] == [
        ((0.0, 0.0), (10.0, 0.0)),
        ((50.0, 50.0), (60.0, 60.0)),
    ]
    assert [line.ink for line in ink.of("3a")] == [2]
    assert ink.of("1") == ()


def test_undo_takes_whole_lines_back_and_a_clearing_too():
    ink = a_drawing()
    cleared = ink.cleared("2")
    assert cleared.of("2") == ()
    assert cleared.undone().of("2") == ink.of("2")
    assert len(ink.undone().of("2")) == 1
    assert Ink().undone() == Ink()


def test_clearing_one_stroke_leaves_the_others():
    ink = a_drawing().begun("3a", 2, 1.0, 1.0).cleared("2")
    assert (ink.of("2"), len(ink.of("3a"))) == ((), 1)
