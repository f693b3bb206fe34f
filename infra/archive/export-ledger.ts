import type { Day } from '../../shared/day-root.ts'
import type { Source } from './export-gallery.ts'
import { daysName, LEAVES_PART, NOTICE_MARKS } from './format.ts'
import { asLines } from './lines.ts'
import type { ArchiveWriter } from './write-archive.ts'

/** Write the record of each city: its days with their leaves, so many together, and that notices came. */
export async function addLedger({ catalog, ledger }: Pick<Source, 'catalog' | 'ledger'>, archive: ArchiveWriter): Promise<void> {
  const marks: object[] = []
  let part = 0
  let days: Day[] = []
  let leaves = 0
  const add = async () => {
    if (days.length > 0) await archive.add(daysName(++part), asLines(days))
    days = []
    leaves = 0
  }
  for (const { slug: city } of await catalog.cities()) {
    for await (const day of ledger.days(city)) {
      days.push(day)
      leaves += day.leaves.length
      if (leaves >= LEAVES_PART) await add()
    }
    for (const { id, at } of await ledger.notices(city)) marks.push({ city, id, at })
  }
  await add()
  await archive.add(NOTICE_MARKS, asLines(marks))
}
