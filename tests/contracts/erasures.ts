import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Erasures, Fate } from '../../functions/ports.ts'
import { lastFates } from '../../functions/submissions/last-fates.ts'

export interface OpenErasures {
  erasures: Erasures
  setTime(iso: string): void
  /** Another process that keeps the same list. */
  reopen(): Promise<Erasures>
  close(): Promise<void>
}

const AT = '2026-05-04T10:00:00.000Z'
const [put, taken, gone] = ['p', 't', 'g'].map(letter => letter.repeat(26)) as [string, string, string]

/** What every adapter of `Erasures` does. `open` begins with an empty list. */
export function describeErasures(host: string, open: () => Promise<OpenErasures>): void {
  describe(`erasures ${host}`, () => {
    let opened: OpenErasures
    let erasures: Erasures
    beforeEach(async () => {
      opened = await open()
      erasures = opened.erasures
      opened.setTime(AT)
    })
    afterEach(() => opened?.close())

    test('everything that was said stays, with its time, in order', async () => {
      expect(await erasures.all()).toEqual([])
      await erasures.add(taken, 'retracted')
      await erasures.add(put, 'retracted')
      opened.setTime('2026-05-04T10:00:01.000Z')
      await erasures.add(gone, 'gone')
      const all = [
        { at: AT, id: taken, fate: 'retracted' },
        { at: AT, id: put, fate: 'retracted' },
        { at: '2026-05-04T10:00:01.000Z', id: gone, fate: 'gone' },
      ]
      expect(await erasures.all()).toEqual(all)
      expect(await (await opened.reopen()).all()).toEqual(all)
    })

    test('of a submission it counts when it was last taken down, and for ever that it is gone', async () => {
      const say = async (id: string, ...fates: Fate[]) => {
        for (const fate of fates) await erasures.add(id, fate)
      }
      await say(gone, 'gone')
      await say(taken, 'retracted')
      opened.setTime('2026-05-04T10:00:01.000Z')
      await say(taken, 'retracted')
      await say(gone, 'retracted')
      const fates = lastFates(await erasures.all())
      expect([...fates.values()].map(({ id, fate, at }) => [id, fate, at])).toEqual([
        [gone, 'gone', AT],
        [taken, 'retracted', '2026-05-04T10:00:01.000Z'],
      ])
    })

    test('what is said twice harms nothing', async () => {
      for (let times = 0; times < 3; times++) await erasures.add(gone, 'gone')
      expect([...lastFates(await erasures.all()).keys()]).toEqual([gone])
    })

    test('what is said of a moment stands in the list at that moment, once', async () => {
      opened.setTime('2026-05-04T12:00:00.000Z')
      await erasures.add(put, 'retracted')
      for (let times = 0; times < 3; times++) await (await opened.reopen()).add(taken, 'retracted', AT)
      await erasures.add(taken, 'gone', AT)
      await erasures.add(taken, 'retracted', '2026-05-04T11:00:00.000Z')
      expect(await erasures.all()).toHaveLength(4)
      expect((await erasures.all()).map(({ at, id }) => [at, id])).toEqual([
        [AT, taken],
        [AT, taken],
        ['2026-05-04T11:00:00.000Z', taken],
        ['2026-05-04T12:00:00.000Z', put],
      ])
    })

    test('another list joins it at its own times, once, and what is known stays', async () => {
      opened.setTime('2026-05-04T12:00:00.000Z')
      await erasures.add(put, 'retracted')
      const others = [
        { at: AT, id: put, fate: 'retracted' },
        { at: AT, id: put, fate: 'gone' },
        { at: '2026-05-04T11:00:00.000Z', id: taken, fate: 'retracted' },
        { at: '2026-05-04T13:00:00.000Z', id: gone, fate: 'gone' },
      ] as const
      for (let times = 0; times < 2; times++) await erasures.join([...others, ...(await erasures.all())])
      const all = [...others.slice(0, 3), { at: '2026-05-04T12:00:00.000Z', id: put, fate: 'retracted' }, others[3]]
      expect(await erasures.all()).toEqual(all)
      expect(await (await opened.reopen()).all()).toEqual(all)
      await erasures.join([])
      expect(await erasures.all()).toHaveLength(5)
    })

    test('what several say at once is all there', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `${'a'.repeat(25)}${'abcdefghijklmnopqrstuvwxyz'[index]}`)
      await Promise.all(ids.map(id => erasures.add(id, 'gone')))
      expect((await erasures.all()).map(({ id }) => id).sort()).toEqual(ids)
    })
  })
}
