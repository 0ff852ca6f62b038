import sys

from ui.program.crash import KEPT_REPORTS, CrashNet


def raised(message, fault=ValueError):
    try:
        raise fault(message)
    except fault:
        return sys.exc_info()


def test_an_error_becomes_a_report_with_its_trace_and_is_told(tmp_path, capsys):
    told = []
    CrashNet(told.append, tmp_path / "logs").caught(*raised("the third vertebra"))
    assert [path.parent for path in told] == [tmp_path / "logs"]
    assert "ValueError: the third vertebra" in told[0].read_text()
    assert "test_crash.py" in told[0].read_text()
    assert "the third vertebra" in capsys.readouterr().err


def test_the_same_error_sixty_times_a_second_is_told_once(tmp_path):
    told = []
    net = CrashNet(told.append, tmp_path)
    for turn in range(60):
        net.caught(*raised(f"frame {turn}"))
    net.caught(*raised("another kind", KeyError))
    assert len(told) == 2


def test_a_folder_that_refuses_is_no_second_crash(tmp_path):
    (tmp_path / "file").write_text("")
    told = []
    CrashNet(told.append, tmp_path / "file" / "logs").caught(*raised("x"))
    assert told == [None]


def test_old_reports_make_room(tmp_path):
    for number in range(30):
        (tmp_path / f"error-2000{number:04}.txt").write_text("old")
    CrashNet(lambda path: None, tmp_path).caught(*raised("new"))
    left = sorted(path.name for path in tmp_path.iterdir())
    assert len(left) == KEPT_REPORTS
    assert left[-1].startswith("error-202")


def test_an_interruption_by_the_keyboard_is_no_fault(tmp_path, capsys):
    told = []
    CrashNet(told.append, tmp_path).caught(*raised("", KeyboardInterrupt))
    assert told == []
    assert not list(tmp_path.iterdir())
