import { describe, expect, test } from 'vitest'
import type { Fingerprint } from '../../functions/ports.ts'
import { FINGERPRINT_BYTES, NEAR, SURE, toHex } from '../../shared/fingerprint.ts'
import { freshFor, type OpenRecords, T } from './records.ts'

const HASH = Uint8Array.from({ length: FINGERPRINT_BYTES }, (_, at) => (at * 151 + 17) & 255)
/** `HASH` with so many bits changed, spread over all of it. */
function apart(bits: number): string {
  const changed = Uint8Array.from(HASH)
  for (let bit = 0; bit < bits; bit++) {
    const at = Math.floor((bit * FINGERPRINT_BYTES * 8) / bits)
    changed[at >> 3]! ^= 1 << (at & 7)
  }
  return toHex(changed)
}
const aPrint = (submission: string, change: Partial<Fingerprint> = {}): Fingerprint => ({
  city: 'genoa',
  submission,
  photo: '1',
  sha256: submission.repeat(64).slice(0, 64),
  hash: toHex(HASH),
  ...change,
})
const FAR = toHex(HASH.map(byte => ~byte))

/** What every adapter of `Fingerprints` does. */
export function fingerprintsContract(name: string, open: OpenRecords): void {
  describe(`fingerprints on ${name}`, () => {
    const records = freshFor(open)
    const similar = (hash = toHex(HASH), city = 'genoa') => records().fingerprints.similar(city, hash, { within: NEAR, limit: 20 })
    const same = (sha256: string, city = 'genoa') => records().fingerprints.same(city, sha256, 20)

    test('a photo is found by its bytes and by its picture, in its own city alone', async () => {
      const { fingerprints } = records()
      await fingerprints.add(aPrint('a'))
      const found = [{ submission: 'a', photo: '1', distance: 0 }]
      expect(await same('a'.repeat(64))).toEqual(found)
      expect(await similar()).toEqual(found)
      expect(await same('b'.repeat(64))).toEqual([])
      expect(await similar(FAR)).toEqual([])
      expect([await same('a'.repeat(64), 'ghent'), await similar(toHex(HASH), 'ghent')]).toEqual([[], []])
    })

    test('every picture that differs in a few bits is found, the nearest first; none beyond what was asked', async () => {
      const { fingerprints } = records()
      const [few, most, beyond] = [3, SURE, NEAR + 1]
      for (const [submission, bits] of Object.entries({ a: beyond, b: most, c: 0, d: few })) await fingerprints.add(aPrint(submission, { hash: apart(bits) }))
      expect((await similar()).map(({ submission, distance }) => [submission, distance])).toEqual([
        ['c', 0],
        ['d', few],
        ['b', most],
      ])
      expect((await fingerprints.similar('genoa', toHex(HASH), { within: few, limit: 20 })).map(({ submission }) => submission)).toEqual(['c', 'd'])
      expect((await fingerprints.similar('genoa', toHex(HASH), { within: NEAR, limit: 1 })).map(({ submission }) => submission)).toEqual(['c'])
    })

    test('who adds first and then asks is seen by others and sees them: of two at once one sees the other', async () => {
      const { fingerprints } = records()
      const seen = await Promise.all(
        ['a', 'b'].map(async submission => {
          await fingerprints.add(aPrint(submission))
          return (await similar()).filter(each => each.submission !== submission).length
        }),
      )
      expect(Math.max(...seen)).toBe(1)
    })

    test('adding again changes nothing; other bytes of a photo take the place of its first', async () => {
      const { fingerprints } = records()
      const print = aPrint('a')
      const { hash: _, ...bytesOnly } = print
      await fingerprints.add(bytesOnly)
      expect([await same(print.sha256), await similar()]).toEqual([[{ submission: 'a', photo: '1', distance: 0 }], []])
      await fingerprints.add(print)
      await fingerprints.add(print)
      expect([(await same(print.sha256)).length, (await similar()).length]).toEqual([1, 1])
      await fingerprints.add({ ...print, sha256: 'f'.repeat(64), hash: FAR })
      expect([await same(print.sha256), await similar()]).toEqual([[], []])
      expect([(await same('f'.repeat(64))).length, (await similar(FAR)).length]).toEqual([1, 1])
    })

    test('what is forgotten or erased is not found any more, and nothing else goes with it', async () => {
      const { fingerprints } = records()
      for (const photo of ['1', '2', '10']) await fingerprints.add(aPrint('a', { photo }))
      await fingerprints.add(aPrint('b'))
      const found = async () => (await similar()).map(({ submission, photo }) => `${submission}${photo}`).toSorted()
      expect(await found()).toEqual(['a1', 'a10', 'a2', 'b1'])
      await fingerprints.forget('a', '1')
      expect(await found()).toEqual(['a10', 'a2', 'b1'])
      expect((await same('a'.repeat(64))).map(({ photo }) => photo).toSorted()).toEqual(['10', '2'])
      await fingerprints.erase('a', '2')
      expect(await found()).toEqual(['a10', 'b1'])
      await fingerprints.forget('a')
      await fingerprints.erase('a')
      await fingerprints.erase('never-there')
      expect(await found()).toEqual(['b1'])
      expect(await same('a'.repeat(64))).toEqual([])
      await fingerprints.add(aPrint('a'))
      expect(await found()).toEqual(['a1', 'b1'])
    })

    test('what was declined is found before any number of others, by its bytes and by its picture, until that is taken back', async () => {
      const { fingerprints } = records()
      const bytes = 'e'.repeat(64)
      // Ids in between, before and after the others; farther away than they are.
      for (const submission of ['a', 'm', 'z']) await fingerprints.add(aPrint(submission, { sha256: bytes, hash: apart(SURE) }))
      const copies = Array.from({ length: 30 }, (_, at) => `${'bcdefghijk'[at % 10]}${at}`)
      for (const submission of copies) await fingerprints.add(aPrint(submission, { sha256: bytes, hash: apart(at(submission)) }))
      const found = async (limit: number) => [
        (await fingerprints.similar('genoa', toHex(HASH), { within: NEAR, limit })).map(({ submission }) => submission),
        (await fingerprints.same('genoa', bytes, limit)).map(({ submission }) => submission),
      ]
      const nearest = await found(8)
      expect(nearest[0]).not.toContain('m')
      for (let times = 0; times < 2; times++) await fingerprints.mark('m', ['1'])
      for (const [index, all] of (await found(8)).entries()) {
        expect(all[0]).toBe('m')
        expect(new Set(all).size).toBe(8)
        if (index === 0) expect(all.slice(1)).toEqual(nearest[0]?.slice(0, 7))
      }
      await fingerprints.mark('z', ['1'])
      expect((await found(2)).map(all => all.toSorted())).toEqual([
        ['m', 'z'],
        ['m', 'z'],
      ])
      await fingerprints.mark('z', [])
      await fingerprints.mark('m', ['2'])
      expect((await found(8))[0]).toEqual(nearest[0])
      expect((await found(50)).map(all => all.filter(id => id === 'm').length)).toEqual([1, 1])
      // Its intake comes once more.
      await fingerprints.mark('m', ['1'])
      await fingerprints.add(aPrint('m', { sha256: bytes, hash: apart(SURE) }))
      expect((await found(1)).flat()).toEqual(['m', 'm'])
      // Other bytes were not declined.
      await fingerprints.add(aPrint('m', { sha256: 'd'.repeat(64), hash: apart(SURE) }))
      expect((await found(8))[0]).toEqual(nearest[0])
      expect((await found(50))[1]).not.toContain('m')
      await fingerprints.mark('m', ['1'])
      await fingerprints.forget('m')
      await fingerprints.erase('m')
      expect((await found(50))[0]).not.toContain('m')
      await fingerprints.mark('m', ['1'])
      expect((await found(50))[0]).not.toContain('m')

      /** Bits away, all nearer than what was declined. */
      function at(submission: string): number {
        return Number(submission.slice(1)) % 8
      }
    })

    test('bytes that can’t be read are known until their time', async () => {
      const { fingerprints } = records()
      expect(await fingerprints.isUnreadable('a', T(0))).toBe(false)
      await fingerprints.addUnreadable('a', T(0), T(5))
      await fingerprints.addUnreadable('b', T(1), T(9))
      expect([await fingerprints.isUnreadable('a', T(4)), await fingerprints.isUnreadable('a', T(5))]).toEqual([true, false])
      expect(await fingerprints.isUnreadable('c', T(0))).toBe(false)
    })
  })
}
