"""Broken, odd and newer files for tests to read."""

from pathlib import Path

PROTOCOLS = Path(__file__).parent / "protocols"
