import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes is the benchmark's matter; on a loaded machine no test may fail for it.
settings.register_profile("backstroke", deadline=None)
settings.load_profile("backstroke")
