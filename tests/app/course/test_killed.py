import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("BACKSTROKE_KILLS", "60"))
"""Each takes some 30 ms on an idle computer; README says how to ask for 200."""


@pytest.mark.timeout(60 + KILLS)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_session_killed_at_any_moment_loses_five_seconds_at_most_and_no_finished_one(tmp_path):
    command = [sys.executable, "-m", "tests.app.course.killed", str(tmp_path), str(KILLS), "2026"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=55 + KILLS, check=False)
    assert done.returncode == 0, done.stderr
    kills = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(kills) == KILLS
    for kill in kills:
        assert kill["signal"] == signal.SIGKILL, kill
        assert kill["troubles"] == [], kill
        assert kill["whole"], kill
        assert kill["log_finished"] in (kill["finished"], kill["finished"] + 1), kill
        if kill["log_finished"] > kill["finished"] or kill["t_s"] < 5.0:
            continue
        assert kill["log_t_s"] is not None, kill
        assert kill["t_s"] - kill["log_t_s"] <= 5.0, kill
        assert kill["played_s"] - kill["log_played_s"] <= 5.0, kill
    struck = {(kill["finished"], int(kill["t_s"]) // 24) for kill in kills}
    assert len(struck) > 8, "the kills did not spread over the sessions"
