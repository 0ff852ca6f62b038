from app.session.timeline import Timeline
from tests.builders import a_body, a_row


def test_a_change_belongs_to_the_stroke_that_follows_it():
    timeline = Timeline(a_body(), 10, (a_row("1", 0, 5, 65), a_row("2", 65, 68, 180)))
    assert [timeline.row_at(t) for t in (-1, 0, 64.9, 65, 67, 68, 179, 180, 999)] == [
        0,
        0,
        0,
        1,
        1,
        1,
        1,
        1,
        1,
    ]
    assert timeline.total_s == 180
