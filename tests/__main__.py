"""`python3 -m tests [pytest arguments]`: make the machine ready on the first start, then run the tests."""

import os
import sys

from app.bootstrap import TESTS, TREE, start
from app.machine import Machine

ONE_AFTER_ANOTHER = {
    "-n",
    "-s",
    "-p",
    "-h",
    "--pdb",
    "--trace",
    "--co",
    "--collect-only",
    "--help",
    "--version",
}


def shared_out(arguments: "list[str]", processors: int) -> "list[str]":
    """The arguments for two workers, if everything is run, unwatched, and there are two processors."""
    everything = all(argument.startswith("-") for argument in arguments)
    if processors < 2 or not everything or ONE_AFTER_ANOTHER & set(arguments):
        return arguments
    return ["-n", "2", *arguments]


def main() -> int:
    """Run the tests; the exit code is pytest's."""
    arguments = shared_out(sys.argv[1:], os.cpu_count() or 1)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not Machine().can_write(TREE):  # what pytest and Hypothesis remember must go somewhere else
        memory = Machine().cache_folder(TREE)
        os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", os.path.join(memory, "hypothesis"))
        arguments = ["-o", "cache_dir=" + os.path.join(memory, "pytest"), *arguments]
    return start(TESTS, arguments)


if __name__ == "__main__":
    sys.exit(main())
