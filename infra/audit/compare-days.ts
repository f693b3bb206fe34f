import type { Day } from '../../shared/day-root.ts'
import type { Mistake } from './report.ts'
import type { Evidence } from './verify.ts'

/** Let evidence pass and compare its days with those of a record that was handed out before: each of them must be there, with the same root. */
export async function* besideWitness(evidence: AsyncIterable<Evidence>, witness: AsyncIterable<Day>, mistakes: Mistake[]): AsyncGenerator<Evidence> {
  const roots = new Map<string, string>()
  const key = ({ city, number }: Day) => `${city} ${number}`
  for await (const each of evidence) {
    if (each.kind === 'day') roots.set(key(each.day), each.day.root)
    yield each
  }
  for await (const day of witness) {
    const found = roots.get(key(day))
    if (found !== day.root)
      mistakes.push({ city: day.city, day: day.day, expected: `the root that was handed out, ${day.root}`, found: found ?? 'no such day' })
  }
}
