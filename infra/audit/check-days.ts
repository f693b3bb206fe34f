import { type Day, type DayRoot, type Leaf, mergeLeaves, rootOf } from '../../shared/day-root.ts'
import { checkedOf, type Report } from './report.ts'

/** A leaf, and the day that covered it first. */
export interface Covered extends Leaf {
  day: string
}

/** Check that the days of each city follow each other and that each root is that of its leaves. They come in order, city by city. */
export function checkDays(report: Report) {
  const lasts = new Map<string, DayRoot[]>()
  const leaves = new Map<string, Map<string, Leaf>>()
  const covered = new Map<string, Map<string, Covered[]>>()
  /** Cities with a root that is wrong: where it is for its leaves, every later one is. */
  const broken = new Set<string>()

  async function add(each: Day): Promise<void> {
    const { city, number, day, count, prev, root } = each
    const wrong = (expected: string, found: string) => report.mistakes.push({ city, day, expected, found })
    const last = lasts.get(city)?.at(-1)
    if (number !== (last?.number ?? 0) + 1) wrong(`day number ${(last?.number ?? 0) + 1}`, `number ${number}`)
    else if (prev !== last?.root) wrong(`it to name the root before, ${last?.root ?? 'none'}`, prev ?? 'none')
    if (last && last.day >= day) wrong(`a day after ${last.day}`, day)

    const all = leaves.get(city) ?? new Map<string, Leaf>()
    leaves.set(city, all)
    mergeLeaves(all, each.leaves)
    if (all.size !== count && !broken.has(city)) wrong(`${count} leaves`, `${all.size}`)
    const made = await rootOf(each, all)
    if (made !== root && !broken.has(city)) {
      wrong(`the root ${made} of its leaves`, root)
      broken.add(city)
    }

    const of = covered.get(city) ?? new Map<string, Covered[]>()
    covered.set(city, of)
    for (const leaf of each.leaves) of.set(leaf.id, [...(of.get(leaf.id) ?? []), { ...leaf, day }])
    lasts.set(city, [...(last ? [last] : []), each])
    const checked = checkedOf(report, city)
    checked.days++
    checked.newest = { day, root }
  }

  return {
    add,
    /** The newest day and the one before it, oldest first. */
    lastTwo: (city: string): readonly DayRoot[] => lasts.get(city) ?? [],
    /** What days have covered of a submission; it is not asked for again. */
    take(city: string, id: string): Covered[] {
      const found = covered.get(city)?.get(id) ?? []
      covered.get(city)?.delete(id)
      return found
    },
    /** What was covered and not taken. */
    left: () => [...covered].flatMap(([city, of]) => [...of].map(([id, each]) => ({ city, id, covered: each }))),
  }
}
