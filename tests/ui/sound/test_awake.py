import sys

import pytest

from ui.sound.awake import Awake, hold_display


class Desktop:
    """Says how often the display is being held."""

    def __init__(self, willing=True):
        self.willing, self.holds, self.asked = willing, 0, 0

    def hold(self):
        self.asked += 1
        if not self.willing:
            return None
        self.holds += 1
        return self.release

    def release(self):
        self.holds -= 1


def test_the_display_is_held_while_the_session_runs_and_only_then(qapp):
    desktop = Desktop()
    awake = Awake(desktop.hold)
    assert desktop.holds == 0
    for running in (True, True, False, False, True):
        awake.set_running(running)
        assert (desktop.holds, awake.holding) == (int(running), running)


def test_a_computer_that_offers_no_way_is_told_once(qapp):
    desktop, told = Desktop(willing=False), []
    awake = Awake(desktop.hold)
    awake.refused.connect(lambda: told.append(1))
    for running in (True, False, True, False):
        awake.set_running(running)
    assert (told, desktop.asked) == ([1], 2)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_computer_without_the_means_of_its_platform_says_so(platform, monkeypatch, qapp):
    if platform == sys.platform != "linux":
        pytest.skip("this computer has the means")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert hold_display(platform) is None
