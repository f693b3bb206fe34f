import type { MailRecord } from '../../functions/ports.ts'
import type { Notice } from '../../shared/notice.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import { readLines } from './lines.ts'
import type { Found } from './read-archive.ts'

/** A submission of an archive with what belongs to it. */
export interface Archived {
  submission: Submission
  spilled: Entry[]
  notices: Notice[]
  mails: MailRecord[]
}

/** Put the records of a part together again: they come after each other, submissions last. */
export function collectParts(): { take(found: Found): Archived[] } {
  let spilled = new Map<string, Entry[]>()
  let notices = new Map<string, Notice[]>()
  let mails = new Map<string, MailRecord[]>()
  return {
    take(found) {
      if (found.kind === 'entries') {
        spilled = grouped(
          readLines('entries', found.name, found.bytes),
          ({ submission }) => submission,
          ({ entry }) => entry,
        )
      } else if (found.kind === 'notices') {
        notices = grouped(
          readLines('notices', found.name, found.bytes),
          ({ submission }) => submission,
          each => each,
        )
      } else if (found.kind === 'mails') {
        mails = grouped(
          readLines('mails', found.name, found.bytes),
          ({ submission }) => submission,
          each => each,
        )
      } else if (found.kind === 'submissions') {
        return readLines('submissions', found.name, found.bytes).map(submission => ({
          submission,
          spilled: spilled.get(submission.id) ?? [],
          notices: notices.get(submission.id) ?? [],
          mails: mails.get(submission.id) ?? [],
        }))
      }
      return []
    },
  }
}

function grouped<Line, Value>(lines: readonly Line[], keyOf: (line: Line) => string, contentOf: (line: Line) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const line of lines) {
    const group = groups.get(keyOf(line))
    if (group) group.push(contentOf(line))
    else groups.set(keyOf(line), [contentOf(line)])
  }
  return groups
}
