import { describe, expect, test } from 'vitest'
import { anna } from '../submissions/fixtures.ts'
import { freshFor, type OpenRecords, T } from './records.ts'

/** What every adapter of `Sessions` does. */
export function sessionsContract(name: string, open: OpenRecords): void {
  describe(`sessions on ${name}`, () => {
    const records = freshFor(open)
    const session = { issuer: anna.issuer, via: anna.issuer, subject: 'anna', name: 'Anna', expiresAt: T(60) }

    test('one ends at its time and when it is removed', async () => {
      const { sessions } = records()
      await sessions.put('hash', session)
      expect(await sessions.get('hash', T(59))).toEqual(session)
      expect(await sessions.get('hash', T(60))).toBeUndefined()
      expect(await sessions.get('other', T(1))).toBeUndefined()
      await sessions.remove('hash')
      expect(await sessions.get('hash', T(1))).toBeUndefined()
      await sessions.remove('hash')
    })

    test('one that is put again replaces the first; others are left alone', async () => {
      const { sessions } = records()
      await sessions.put('hash', { ...session, idToken: 'ey' })
      await sessions.put('other', session)
      await sessions.put('hash', { ...session, expiresAt: T(90) })
      expect([await sessions.get('hash', T(80)), await sessions.get('other', T(1))]).toEqual([{ ...session, expiresAt: T(90) }, session])
    })
  })
}
