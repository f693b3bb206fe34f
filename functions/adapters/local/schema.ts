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
]
