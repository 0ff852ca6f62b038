"""What tests of pictures and pages begin with: the standard session on the reference body, in our fonts.

A room takes these fixtures into its `conftest.py`.
"""

import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.plan import plan_session
from ui.theme import THEMES, load_fonts


@pytest.fixture(scope="session")
def body():
    return reference_body()


@pytest.fixture(scope="session")
def timeline(body):
    return plan_session(load("lumbar"), 20, body)


@pytest.fixture(scope="session")
def row_of(timeline):
    """The first row of a stroke."""
    return lambda stroke_id: next(row for row in timeline.rows if row.stroke.stroke_id == stroke_id)


@pytest.fixture(scope="session")
def light():
    return THEMES["light"]


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp):
    load_fonts()
