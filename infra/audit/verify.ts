import type { Day, DayRoot } from '../../shared/day-root.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import { type Covered, checkDays } from './check-days.ts'
import { checkHistory } from './check-history.ts'
import { checkedOf, type Report } from './report.ts'

/** What there is to verify: days come first, since submissions are read after them and so are as new or newer. */
export type Evidence = { kind: 'day'; day: Day } | { kind: 'submission'; submission: Submission; spilled: readonly Entry[] }

/** Verify the history of every submission, the daily roots, and that each is what the other says. */
export async function verify(evidence: AsyncIterable<Evidence>, hasSubmissions = true): Promise<Report> {
  const report: Report = { cities: new Map(), mistakes: [] }
  const days = checkDays(report)
  for await (const each of evidence) {
    if (each.kind === 'day') await days.add(each.day)
    else await verifySubmission(report, days, each)
  }
  if (!hasSubmissions) return report
  for (const { city, id, covered } of days.left()) {
    const { day, version } = covered.at(-1) ?? { day: '', version: 0 }
    report.mistakes.push({ city, submission: id, day, expected: `it to be there, with version ${version} or a later one`, found: 'nothing' })
  }
  return report
}

async function verifySubmission(
  report: Report,
  days: ReturnType<typeof checkDays>,
  { submission, spilled }: Extract<Evidence, { kind: 'submission' }>,
): Promise<void> {
  const { id, city } = submission
  const { mistakes, hashes, entries, forgotten } = await checkHistory(submission, spilled)
  report.mistakes.push(...mistakes)
  const checked = checkedOf(report, city)
  checked.submissions++
  checked.entries += entries
  checked.forgotten += forgotten

  const covered = days.take(city, id)
  for (const { day, version, head } of covered) {
    const found = hashes.get(version)
    if (found !== head)
      report.mistakes.push({ city, submission: id, entry: version, day, expected: `${head}, which this day’s root covers`, found: found ?? 'none' })
  }
  const late = lateFor(submission, covered, days.lastTwo(city))
  if (late) report.mistakes.push({ city, submission: id, ...late })
}

/** A change reaches the record within moments: what is older than the root before the newest must be covered by that one. */
function lateFor({ version, updatedAt }: Submission, covered: readonly Covered[], [before, last]: readonly DayRoot[]) {
  const newest = covered.at(-1)?.version ?? 0
  if (!before || !last || newest >= version || updatedAt >= before.at) return undefined
  return { day: last.day, expected: `version ${version} of ${updatedAt} under the root`, found: newest > 0 ? `version ${newest}` : 'none' }
}
