import pytest

from app.errors import LogError, NewerFileError, StorageError
from ui.log.log_notices import of_log
from ui.window.messages import Tone


@pytest.mark.parametrize(
    ("error", "happened", "done"),
    [
        (NewerFileError("course.sqlite", 9, 2), "newer version", "left untouched"),
        (
            LogError("/a/course.sqlite", "malformed", "/a/course.kept-1.sqlite"),
            "was broken",
            "course.kept-1.sqlite",
        ),
        (
            LogError("/a/course.sqlite", "malformed", None),
            "cannot be written: malformed",
            "The session goes on",
        ),
        (StorageError("/a/course.sqlite", "disk full"), "cannot be written: disk full", "kept in memory"),
    ],
)
def test_every_trouble_of_the_log_says_what_happened_what_was_done_and_a_way_on(qapp, error, happened, done):
    message = of_log(error)
    assert happened in message.happened
    assert done in message.done
    assert message.tone is Tone.WARNING
    assert message.way_on
