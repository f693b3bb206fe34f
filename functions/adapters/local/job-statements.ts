import type { DatabaseSync } from 'node:sqlite'

/** What the queue asks and tells the table of jobs. */
export const prepareJobs = (sql: DatabaseSync) => ({
  // A job that waits already is the same job; it keeps the earlier of the two times. One that is leased is another: its run may have read the old state.
  // A photo that may end the process is not hastened: each start sends what lies in `uploads/`. Changes are, as withdrawals are among them.
  insert: sql.prepare(
    `INSERT INTO jobs (key, kind, job, due) VALUES (?, ?, ?, ?) ON CONFLICT (key) WHERE state = 'waiting'
   DO UPDATE SET due = CASE WHEN kind = 'intake' AND crashes > 0 THEN due ELSE min(due, excluded.due) END`,
  ),
  next: sql.prepare(
    `SELECT id, key, kind, job, tries, stalls, crashes FROM jobs AS mine
   WHERE kind = ? AND (state = 'waiting' AND due <= ? OR state = 'leased' AND leased_until <= ?)
     AND NOT EXISTS (SELECT 1 FROM jobs AS other WHERE other.key = mine.key AND other.id <> mine.id AND other.state = 'leased' AND other.leased_until > ?)
   ORDER BY due, id LIMIT 1`,
  ),
  suspect: sql.prepare(
    `SELECT id, key, kind, job, tries, stalls, crashes FROM jobs
   WHERE crashes > 0 AND (state = 'waiting' AND due <= ? OR state = 'leased' AND leased_until <= ?) ORDER BY due, id LIMIT 1`,
  ),
  lease: sql.prepare("UPDATE jobs SET state = 'leased', leased_until = ? WHERE id = ?"),
  remove: sql.prepare("DELETE FROM jobs WHERE id = ? AND state = 'leased' AND leased_until = ?"),
  again: sql.prepare("UPDATE jobs SET tries = max(tries, ?), stalls = max(stalls, ?), crashes = max(crashes, ?) WHERE key = ? AND state = 'waiting'"),
  retry: sql.prepare(
    "UPDATE jobs SET state = 'waiting', leased_until = NULL, tries = ?, stalls = ?, due = ?, error = ?, failed_at = ? WHERE id = ? AND leased_until = ?",
  ),
  bury: sql.prepare("UPDATE jobs SET state = 'dead', leased_until = NULL, tries = ?, error = ?, failed_at = ? WHERE id = ? AND leased_until = ?"),
  soonest: sql.prepare("SELECT min(due) AS due FROM jobs WHERE state = 'waiting' AND due > ?"),
  forgetDead: sql.prepare("DELETE FROM jobs WHERE key = ? AND state = 'dead'"),
  isMailFailing: sql.prepare("SELECT 1 FROM mails WHERE submission = ? AND mail ->> '$.failed.since' IS NOT NULL LIMIT 1"),
  leased: sql.prepare("SELECT id, key, tries, stalls, crashes FROM jobs WHERE state = 'leased'"),
  dead: sql.prepare("SELECT id, key, kind, tries, error, failed_at FROM jobs WHERE state = 'dead' ORDER BY id"),
  deadByKind: sql.prepare("SELECT kind, count(*) AS many FROM jobs WHERE state = 'dead' GROUP BY kind"),
  requeue: sql.prepare("UPDATE jobs SET state = 'waiting', leased_until = NULL, tries = ?, stalls = ?, crashes = ?, due = ? WHERE id = ?"),
  removeAny: sql.prepare('DELETE FROM jobs WHERE id = ?'),
})
