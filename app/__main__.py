"""`python3 -m app`: make the machine ready on the first start, then hand over to the program in `ui`."""

import sys

from app.bootstrap import PROGRAM, start

sys.exit(start(PROGRAM, sys.argv[1:]))
