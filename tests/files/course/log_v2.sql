PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE clients (
        client TEXT PRIMARY KEY,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
        added_at TEXT NOT NULL
    , asked_on TEXT) STRICT;
INSERT INTO "clients" VALUES('k0','Ana','2026-11-23T12:00:00+03:00','2026-11-23');
INSERT INTO "clients" VALUES('k4','Nº 7','2026-11-23T12:00:00+03:00',NULL);
CREATE TABLE courses (
        course TEXT PRIMARY KEY,
        client TEXT NOT NULL REFERENCES clients ON DELETE CASCADE,
        sessions INTEGER NOT NULL CHECK (sessions BETWEEN 1 AND 100),
        days_between REAL NOT NULL CHECK (days_between BETWEEN 1 AND 60),
        starts_on TEXT NOT NULL,
        added_at TEXT NOT NULL
    , reviewed_on TEXT) STRICT;
INSERT INTO "courses" VALUES('k1','k0',10,2.0,'2026-11-23','2026-11-23T12:00:00+03:00',NULL);
INSERT INTO "courses" VALUES('k5','k4',10,2.0,'2026-11-23','2026-11-23T12:00:00+03:00','2026-12-01');
CREATE TABLE pauses (
        session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        t_s REAL NOT NULL CHECK (t_s >= 0),
        lasted_s REAL NOT NULL CHECK (lasted_s >= 0),
        kind TEXT NOT NULL CHECK (kind IN ('paused', 'slept', 'interrupted')),
        PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "pauses" VALUES('k2',0,120.0,42.0,'paused');
INSERT INTO "pauses" VALUES('k6',0,120.0,42.0,'paused');
CREATE TABLE running (
        session TEXT PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
        t_s REAL NOT NULL CHECK (t_s >= 0),
        row INTEGER NOT NULL CHECK (row >= 0),
        cycle INTEGER NOT NULL CHECK (cycle >= 0),
        clock_s REAL NOT NULL,
        refreshed_at TEXT NOT NULL
    ) STRICT;
INSERT INTO "running" VALUES('k3',150.0,0,3,157.0,'2026-11-23T12:00:00+03:00');
INSERT INTO "running" VALUES('k7',150.0,0,3,157.0,'2026-11-23T12:00:00+03:00');
CREATE TABLE sessions (
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
    ) STRICT;
INSERT INTO "sessions" VALUES('k2','k0','k1','lumbar','f00d',10,'2026-11-23T12:00:00+03:00','2026-11-23T12:00:00+03:00',1,611.0,7,'tender left');
INSERT INTO "sessions" VALUES('k3','k0','k1','lumbar','f00d',10,'2026-11-23T12:00:00+03:00',NULL,0,150.0,NULL,'');
INSERT INTO "sessions" VALUES('k6','k4','k5','lumbar','f00d',10,'2026-11-23T12:00:00+03:00','2026-11-23T12:00:00+03:00',1,611.0,7,'tender left');
INSERT INTO "sessions" VALUES('k7','k4','k5','lumbar','f00d',10,'2026-11-23T12:00:00+03:00',NULL,0,150.0,NULL,'');
CREATE TABLE strokes (
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
    ) STRICT, WITHOUT ROWID;
INSERT INTO "strokes" VALUES('k2',0,'1',1,300.0,50,300.0,330.0,50,0,0);
INSERT INTO "strokes" VALUES('k2',1,'2',1,300.0,40,0.0,0.0,0,0,0);
INSERT INTO "strokes" VALUES('k3',0,'1',1,300.0,50,150.0,165.0,25,0,0);
INSERT INTO "strokes" VALUES('k3',1,'2',1,300.0,40,0.0,0.0,0,0,0);
INSERT INTO "strokes" VALUES('k6',0,'1',1,300.0,50,300.0,330.0,50,0,0);
INSERT INTO "strokes" VALUES('k6',1,'2',1,300.0,40,0.0,0.0,0,0,0);
INSERT INTO "strokes" VALUES('k7',0,'1',1,300.0,50,150.0,165.0,25,0,0);
INSERT INTO "strokes" VALUES('k7',1,'2',1,300.0,40,0.0,0.0,0,0,0);
CREATE TABLE tender_places (
        session TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
        position INTEGER NOT NULL CHECK (position >= 0),
        x_mm REAL NOT NULL,
        y_mm REAL NOT NULL,
        PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "tender_places" VALUES('k2',0,-52.0,31.5);
INSERT INTO "tender_places" VALUES('k2',1,4.0,-80.0);
INSERT INTO "tender_places" VALUES('k6',0,-52.0,31.5);
INSERT INTO "tender_places" VALUES('k6',1,4.0,-80.0);
CREATE INDEX courses_by_client ON courses (client);
CREATE INDEX sessions_by_client ON sessions (client);
CREATE INDEX sessions_by_course ON sessions (course);
COMMIT;
