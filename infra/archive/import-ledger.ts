import type { Ledger } from '../../functions/ports.ts'
import type { Lines } from './lines.ts'

/**
 * Take in the record of each city. Days that go on from those that are here are added. Where one of them is another day here, two
 * records have parted, and none of the archive's days is added any more: roots of both can't be in one chain.
 */
export function importLedger(ledger: Ledger, report: { days: number; other: string[] }) {
  const roots = new Map<string, string[]>()

  async function rootsOf(city: string): Promise<string[]> {
    const known = roots.get(city) ?? []
    if (!roots.has(city)) for await (const { root } of ledger.days(city)) known.push(root)
    roots.set(city, known)
    return known
  }

  return {
    async addDays(days: readonly Lines['days'][]): Promise<void> {
      for (const day of days) {
        if (report.other.includes(day.city)) continue
        const there = await rootsOf(day.city)
        if (there[day.number - 1] === day.root) continue
        const goesOn = there.length === day.number - 1 && there.at(-1) === day.prev
        if (goesOn && (await ledger.addDay(day))) {
          there.push(day.root)
          report.days++
        } else report.other.push(day.city)
      }
    },

    async addMarks(marks: readonly Lines['marks'][]): Promise<void> {
      for (const { city, id, at } of marks) await ledger.addNotice(city, { id, at })
    },
  }
}
