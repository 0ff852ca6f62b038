import subprocess
import sys

LIST_QT = """
import importlib, pkgutil, sys
import app
for found in pkgutil.walk_packages(app.__path__, "app."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
print([name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "ui")])
"""


def test_importing_all_of_the_core_loads_no_qt():
    out = subprocess.run([sys.executable, "-c", LIST_QT], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
