/** A step that writes the whole file anew; unlike all others it can't be part of a transaction. */
export const VACUUM = 'VACUUM'

/**
 * The tables, as a list of steps: a database remembers in `user_version` how many it has taken. Steps are only ever added.
 * Items are JSON; columns beside them are what a query needs.
 */
export const SCHEMA_STEPS: readonly string[] = [
  `
  CREATE TABLE submissions (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, city TEXT NOT NULL, status TEXT NOT NULL,
    queued_at TEXT NOT NULL, updated_at TEXT NOT NULL, kept INTEGER NOT NULL, item TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX submissions_queue ON submissions (status, queued_at, id);
  CREATE INDEX submissions_city_queue ON submissions (city, status, queued_at, id);
  CREATE INDEX submissions_due ON submissions (city, status, kept, updated_at);

  CREATE TABLE entries (submission TEXT NOT NULL, seq INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (submission, seq)) STRICT, WITHOUT ROWID;
  CREATE TABLE notices (submission TEXT NOT NULL, at TEXT NOT NULL, id TEXT NOT NULL, notice TEXT NOT NULL, PRIMARY KEY (submission, at, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE claims (submission TEXT PRIMARY KEY, holder TEXT NOT NULL, name TEXT NOT NULL, until TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- A story that is NULL is a tombstone: it keeps a late, older publication out.
  CREATE TABLE stories (id TEXT PRIMARY KEY, version INTEGER NOT NULL, story TEXT) STRICT, WITHOUT ROWID;
  CREATE TABLE cards (list TEXT NOT NULL, at TEXT NOT NULL, id TEXT NOT NULL, card TEXT NOT NULL, PRIMARY KEY (list, at, id)) STRICT, WITHOUT ROWID;
  CREATE INDEX cards_of_story ON cards (id);

  CREATE TABLE cities (slug TEXT NOT NULL UNIQUE, city TEXT NOT NULL) STRICT;
  CREATE TABLE campaigns (city TEXT NOT NULL, slug TEXT NOT NULL, campaign TEXT NOT NULL, UNIQUE (city, slug)) STRICT;
  CREATE TABLE places (city TEXT NOT NULL, slug TEXT NOT NULL, place TEXT NOT NULL, UNIQUE (city, slug)) STRICT;
  CREATE TABLE members (issuer TEXT NOT NULL, subject TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (issuer, subject)) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL, session TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- The queue, and the outbox too: a change of a submission puts its job here in the same transaction. Times in ms since 1970.
  CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, kind TEXT NOT NULL, job TEXT NOT NULL, due INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'leased', 'dead')),
    leased_until INTEGER, failed_at TEXT, error TEXT
  ) STRICT;
  CREATE UNIQUE INDEX jobs_waiting ON jobs (key) WHERE state = 'waiting';
  CREATE INDEX jobs_by_state ON jobs (state, kind, due);
  `,
  // Who saved a campaign or place last at the desk, and when: told to whoever was slower.
  `
  ALTER TABLE campaigns ADD COLUMN saved TEXT;
  ALTER TABLE places ADD COLUMN saved TEXT;
  `,
  // How often in a row the disk kept a job from its work: that is not the job's fault and never ends its tries.
  'ALTER TABLE jobs ADD COLUMN stalls INTEGER NOT NULL DEFAULT 0;',
  // How often the process ended during a job: from the first time on it runs alone.
  `
  ALTER TABLE jobs ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX jobs_suspect ON jobs (due) WHERE crashes > 0;
  `,
  // Who saved a city last at the desk, and when.
  'ALTER TABLE cities ADD COLUMN saved TEXT;',
  // Databases that were written before deleted content was overwritten still hold it in pages that are free.
  VACUUM,
  // A queue is always one of a city.
  'DROP INDEX submissions_queue;',
  // What was mailed about a submission.
  'CREATE TABLE mails (submission TEXT NOT NULL, name TEXT NOT NULL, mail TEXT NOT NULL, PRIMARY KEY (submission, name)) STRICT, WITHOUT ROWID;',
  // The record of a city: a row for each submission, days with their roots, and what is counted.
  `
  CREATE TABLE ledger_rows (city TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (city, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE ledger_notices (city TEXT NOT NULL, at TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (city, at, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE ledger_days (city TEXT NOT NULL, number INTEGER NOT NULL, day TEXT NOT NULL, leaves TEXT NOT NULL, UNIQUE (city, number)) STRICT;
  CREATE TABLE statistics (city TEXT PRIMARY KEY, statistics TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // What photos look like, and bytes that nothing can be read of. Photos that came before are known by their bytes alone.
  `
  CREATE TABLE fingerprints (
    id INTEGER PRIMARY KEY, city TEXT NOT NULL, submission TEXT NOT NULL, photo TEXT NOT NULL, sha256 TEXT NOT NULL, hash BLOB, UNIQUE (submission, photo)
  ) STRICT;
  CREATE INDEX fingerprints_same ON fingerprints (city, sha256);
  INSERT INTO fingerprints (city, submission, photo, sha256)
    SELECT city, submissions.id, photo.value ->> '$.id', photo.value ->> '$.sha256' FROM submissions, json_each(item, '$.photos') AS photo
    WHERE status NOT IN ('withdrawn', 'expired') AND photo.value ->> '$.status' IN ('prepared', 'ready') AND photo.value ->> '$.sha256' IS NOT NULL;
  CREATE TABLE unreadable (sha256 TEXT PRIMARY KEY, until TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // Notices that wait for a moderator, by their city; `place` puts the urgent before the others. Before, nobody noted which were answered.
  `
  ALTER TABLE notices ADD COLUMN waits TEXT;
  ALTER TABLE notices ADD COLUMN place TEXT;
  UPDATE notices SET waits = notice ->> '$.city', place = '1#' || at WHERE submission IN (SELECT id FROM submissions WHERE status IN ('published', 'hidden'));
  CREATE INDEX notices_waiting ON notices (waits, place) WHERE waits IS NOT NULL;
  `,
  // Every change of roles at the desk, by its number.
  'CREATE TABLE role_changes (number INTEGER PRIMARY KEY, change TEXT NOT NULL) STRICT;',
  // Since when somebody holds a submission.
  "ALTER TABLE claims ADD COLUMN since TEXT NOT NULL DEFAULT '';",
  // Who was invited to the desk, and the passwords of those whom the embedded issuer signs in.
  `
  CREATE TABLE invitations (id TEXT PRIMARY KEY, invitation TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE accounts (subject TEXT PRIMARY KEY, account TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // Mails that could not be sent yet.
  "CREATE INDEX mails_failing ON mails (mail ->> '$.failed.since') WHERE mail ->> '$.failed.since' IS NOT NULL;",
  // What is counted of a city for its desk.
  'CREATE TABLE day_counts (city TEXT PRIMARY KEY, counts TEXT NOT NULL) STRICT, WITHOUT ROWID;',
  // Who is asked for a second opinion.
  `
  CREATE TABLE passes (submission TEXT PRIMARY KEY, member TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX passes_to ON passes (member, at);
  `,
  // Links by which ambassadors bring contributors.
  'CREATE TABLE ambassadors (city TEXT NOT NULL, id TEXT NOT NULL, ambassador TEXT NOT NULL, PRIMARY KEY (city, id)) STRICT, WITHOUT ROWID;',
  // What was published with a position of its own goes into the lists of the map: each is looked at once more.
  `
  INSERT INTO jobs (key, kind, job, due)
    SELECT 'change:' || id, 'change', json_object('kind', 'change', 'submission', id), 0 FROM submissions
    WHERE status = 'published' AND item ->> '$.location' IS NOT NULL
    ON CONFLICT (key) WHERE state = 'waiting' DO NOTHING;
  `,
  // Photos that were declined, which are found before others that look like them.
  `
  ALTER TABLE fingerprints ADD COLUMN declined INTEGER NOT NULL DEFAULT 0;
  UPDATE fingerprints SET declined = 1 WHERE EXISTS (
    SELECT 1 FROM submissions, json_each(item, '$.photos') AS photo WHERE submissions.id = fingerprints.submission AND photo.value ->> '$.id' = fingerprints.photo
      AND (status IN ('declined', 'removed') OR photo.value ->> '$.outcome' = 'refused')
  );
  `,
]
