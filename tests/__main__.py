"""`python3 -m tests [pytest arguments]`: make the machine ready on the first start, then run the tests."""

import os
import sys

from app.bootstrap import TESTS, TREE, start
from app.machine import Machine

arguments = sys.argv[1:]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if not Machine().can_write(TREE):  # what pytest and Hypothesis remember must go somewhere else
    memory = Machine().cache_folder(TREE)
    os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", os.path.join(memory, "hypothesis"))
    arguments = ["-o", "cache_dir=" + os.path.join(memory, "pytest"), *arguments]
sys.exit(start(TESTS, arguments))
