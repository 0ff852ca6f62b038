"""`python -m backstroke`: the same as the command `backstroke`."""

import sys

from backstroke import main

sys.exit(main())
