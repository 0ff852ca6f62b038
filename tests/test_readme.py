"""What the README promises to be there is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_test_that_the_readme_names_exists() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    named = set(re.findall(r"`(test_\w+)`", README))
    assert len(named) > 15
    assert sorted(name for name in named if f"def {name}(" not in code) == []


def test_every_file_that_the_readme_names_exists() -> None:
    named = set(
        re.findall(r"[`(]((?:app|ui|assets|tests|docs)/[\w./]+|LICENSE|NOTICE|DECISIONS\.md)[`)]", README)
    )
    assert len(named) > 15
    assert sorted(name for name in named if not (ROOT / name).exists()) == []
