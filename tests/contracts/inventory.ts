import { describe, expect, test } from 'vitest'
import type { Inventory } from '../../functions/ports.ts'
import { aSubmission, type Records, T } from './records.ts'

/** What every adapter of `Inventory` does. `open` begins with nothing. */
export function describeInventory(host: string, open: () => Promise<{ inventory: Inventory; records: Records }>): void {
  describe(`the inventory ${host}`, () => {
    const idsOf = async (inventory: Inventory) => {
      const ids: string[] = []
      for await (const page of inventory.ids()) ids.push(...page)
      return ids.toSorted()
    }

    test('names every submission once, whatever its state, and nothing that belongs to one', async () => {
      const { inventory, records } = await open()
      try {
        expect(await idsOf(inventory)).toEqual([])
        const entry = { seq: 1, at: T(0), actor: { kind: 'contributor' }, event: 'x', from: 'uploading', to: 'uploading' } as const
        const ids = Array.from({ length: 1203 }, (_, index) => `s${String(index).padStart(4, '0')}`)
        for (let at = 0; at < ids.length; at += 40) await Promise.all(ids.slice(at, at + 40).map(id => records.submissions.create(aSubmission(id))))
        await records.submissions.save(aSubmission('s0007', { version: 2, status: 'published', erasedAt: T(1) }), 1)
        await records.submissions.spill('s0007', [entry])
        await records.notes.addNotice({ id: 'n', submission: 's0007', city: 'genoa', at: T(0), ground: 'mistake', explanation: 'x' })
        await records.notes.claim('s0007', { id: 'a', name: 'Anna' }, T(0), T(2))
        await records.gallery.retract('s0007', 2)
        expect(await idsOf(inventory)).toEqual(ids)
      } finally {
        await records.close()
      }
    })

    test('others write while it is read', async () => {
      const { inventory, records } = await open()
      try {
        for (const id of ['a', 'b', 'c']) await records.submissions.create(aSubmission(id))
        const ids: string[] = []
        for await (const page of inventory.ids()) {
          ids.push(...page)
          await records.submissions.save(aSubmission('b', { version: 2, status: 'declined' }), 1)
        }
        expect(ids.toSorted()).toEqual(['a', 'b', 'c'])
      } finally {
        await records.close()
      }
    })
  })
}
