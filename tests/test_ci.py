"""`.ci/run`, as far as it can be tried without running everything in it."""

import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).parents[1] / ".ci" / "run"


@pytest.mark.skipif(sys.platform == "win32", reason="bash")
def test_an_unknown_part_is_refused_before_anything_runs() -> None:
    done = subprocess.run([str(RUN), "lint", "nonsense"], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stdout) == (2, "")
    assert "nonsense (lint, types, imports, tests)" in done.stderr
