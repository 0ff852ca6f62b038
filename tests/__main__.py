"""`python3 -m tests [pytest arguments]`: make the machine ready on the first start, then run the tests."""

import os
import sys

from app.bootstrap import TESTS, start

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.exit(start(TESTS, sys.argv[1:]))
