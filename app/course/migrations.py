"""The tables of the log, as numbered steps from one version to the next.

A step that has shipped never changes. Everything stays within SQLite 3.40.
"""

from __future__ import annotations

_FIRST = (
    """CREATE TABLE clients (
        client TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
        added_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE courses (
        course TEXT PRIMARY KEY,
        client TEXT NOT NULL REFERENCES clients ON DELETE CASCADE,
        sessions INTEGER NOT NULL CHECK (sessions BETWEEN 1 AND 100),
        days_between REAL NOT NULL CHECK (days_between BETWEEN 1 AND 60),
        starts_on TEXT NOT NULL,
        added_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX courses_by_client ON courses (client)",
    """CREATE TABLE sessions (
        session TEXT PRIMARY KEY,
        client TEXT NOT NULL REFERENCES clients ON DELETE CASCADE,
        course TEXT REFERENCES courses ON DELETE SET NULL,
        protocol TEXT NOT NULL,
        protocol_hash TEXT NOT NULL,
        minutes INTEGER NOT NULL CHECK (minutes > 0),
        started_at TEXT NOT NULL,
        ended_at TEXT,
        finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),
        used_s REAL NOT NULL DEFAULT 0 CHECK (used_s >= 0),
        comfort INTEGER CHECK (comfort BETWEEN 0 AND 10),
        note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 4000)
    ) STRICT""",
    "CREATE INDEX sessions_by_client ON sessions (client)",
    "CREATE INDEX sessions_by_course ON sessions (course)",
    """CREATE TABLE strokes (
        session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        stroke TEXT NOT NULL,
        round INTEGER NOT NULL CHECK (round >= 1),
        planned_s REAL NOT NULL CHECK (planned_s >= 0),
        planned_cycles INTEGER NOT NULL CHECK (planned_cycles >= 0),
        played_s REAL NOT NULL CHECK (played_s >= 0),
        real_s REAL NOT NULL CHECK (real_s >= 0),
        cycles INTEGER NOT NULL CHECK (cycles >= 0),
        repeats INTEGER NOT NULL CHECK (repeats >= 0),
        skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
        PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE pauses (
        session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        t_s REAL NOT NULL CHECK (t_s >= 0),
        lasted_s REAL NOT NULL CHECK (lasted_s >= 0),
        kind TEXT NOT NULL CHECK (kind IN ('paused', 'slept', 'interrupted')),
        PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE tender_places (
        session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        x_mm REAL NOT NULL,
        y_mm REAL NOT NULL,
        PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE running (
        session TEXT PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
        t_s REAL NOT NULL CHECK (t_s >= 0),
        row INTEGER NOT NULL CHECK (row >= 0),
        cycle INTEGER NOT NULL CHECK (cycle >= 0),
        clock_s REAL NOT NULL,
        refreshed_at TEXT NOT NULL
    ) STRICT""",
)

_DAYS_OF_ASKING = (
    "ALTER TABLE clients ADD COLUMN asked_on TEXT",
    "ALTER TABLE courses ADD COLUMN reviewed_on TEXT",
)

_SESSIONS_OF_NOBODY = (
    "ALTER TABLE sessions ADD COLUMN whose TEXT REFERENCES clients ON DELETE CASCADE",
    "UPDATE sessions SET whose = client",
    "DROP INDEX sessions_by_client",
    "ALTER TABLE sessions DROP COLUMN client",
    "ALTER TABLE sessions RENAME COLUMN whose TO client",
    "CREATE INDEX sessions_by_client ON sessions (client)",
)

STEPS: tuple[tuple[str, ...], ...] = (_FIRST, _DAYS_OF_ASKING, _SESSIONS_OF_NOBODY)
"""`STEPS[n]` leads from version n to n + 1."""
NEWEST = len(STEPS)
"""The version that this program writes."""
TABLES = ("clients", "courses", "sessions", "strokes", "pauses", "tender_places", "running")
"""All tables, each after those that it points to."""
