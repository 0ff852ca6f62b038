"""Backstroke as an installed package: the way in to the folders `app`, `ui` and `assets` beside this file.

Those names are too general for a place that all programs share, so they live inside this package, and only a
process that was started as Backstroke puts them on its path.
"""

import sys
from pathlib import Path


def main() -> int:
    """Run the program with the arguments of the command line; the exit code."""
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from app.bootstrap import start_installed

    return start_installed(sys.argv[1:])
