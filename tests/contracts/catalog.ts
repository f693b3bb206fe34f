import { describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import type { RoleChange } from '../../shared/member.ts'
import { anna, bruno, genoa, openGenoa, palazzoRosso, rolliDays } from '../submissions/fixtures.ts'
import { freshFor, type OpenRecords, T } from './records.ts'

/** What every adapter of `Catalog` does. */
export function catalogContract(name: string, open: OpenRecords): void {
  describe(`the catalogue on ${name}`, () => {
    const records = freshFor(open)
    const openCity = async () => {
      await openGenoa(records() as unknown as Context)
      return records().catalog
    }
    const saved = { by: 'Anna', at: T(0) }

    test('keeps the order in which it was filled, also when something is changed', async () => {
      const catalog = await openCity()
      await catalog.putPlace('genoa', { ...palazzoRosso, slug: 'acquario' })
      await catalog.putPlace('genoa', { ...palazzoRosso, name: { it: 'Palazzo Rosso, restaurato' } })
      await catalog.putCity({ ...genoa, accent: 'plum' })
      expect((await catalog.cities()).map(({ slug }) => slug)).toEqual(['genoa', 'ghent'])
      expect((await catalog.city('genoa'))?.accent).toBe('plum')
      expect((await catalog.places('genoa')).map(({ slug }) => slug)).toEqual(['palazzo-rosso', 'acquario'])
      expect(await catalog.campaigns('genoa')).toEqual([rolliDays])
    })

    test('what is not there is told from what is; a city has only its own', async () => {
      const catalog = await openCity()
      expect([await catalog.city('paris'), await catalog.storedCity('paris')]).toEqual([undefined, undefined])
      expect([await catalog.campaigns('ghent'), await catalog.places('ghent')]).toEqual([[], []])
      expect([await catalog.thing('places', 'ghent', 'palazzo-rosso'), await catalog.thing('campaigns', 'genoa', 'palazzo-rosso')]).toEqual([
        undefined,
        undefined,
      ])
    })

    test('a city may bring a megabyte of its own texts', async () => {
      const { catalog } = records()
      const words = Array.from({ length: 9000 }, (_, index) => `Член ${index}: данните на посетителя се обработват съгласно закона.`)
      const city = { ...genoa, welcome: { it: 'Genova', bg: words.join('\n').slice(0, 540_000) } }
      expect(Buffer.byteLength(JSON.stringify(city))).toBeGreaterThan(900_000)
      await catalog.putCity(city)
      expect(await catalog.city('genoa')).toEqual(city)
      expect(await catalog.saveCity(genoa, city, saved)).toBe(true)
      expect(await catalog.city('genoa')).toEqual(genoa)
    })

    test('a campaign or place is changed and removed only as it was seen, and remembers who did', async () => {
      const catalog = await openCity()
      const [restored, other] = [
        { ...palazzoRosso, name: { it: 'Palazzo Rosso, restaurato' } },
        { ...palazzoRosso, name: { it: 'Il Rosso' } },
      ]
      expect(await catalog.thing('places', 'genoa', 'palazzo-rosso')).toEqual({ thing: palazzoRosso })
      expect(await catalog.saveThing('places', 'genoa', restored, undefined, saved)).toBe(false)
      expect(await catalog.saveThing('places', 'genoa', restored, palazzoRosso, saved)).toBe(true)
      expect(await catalog.saveThing('places', 'genoa', other, palazzoRosso, { by: 'Bruno', at: T(1) })).toBe(false)
      expect(await catalog.thing('places', 'genoa', 'palazzo-rosso')).toEqual({ thing: restored, saved })
      expect([await catalog.removeThing('places', 'genoa', palazzoRosso), await catalog.removeThing('places', 'genoa', restored)]).toEqual([false, true])
      expect(await catalog.removeThing('places', 'genoa', restored)).toBe(false)
      expect(await catalog.saveThing('places', 'genoa', other, restored, saved)).toBe(false)
      expect([await catalog.thing('places', 'genoa', 'palazzo-rosso'), await catalog.campaigns('genoa')]).toEqual([undefined, [rolliDays]])
    })

    test('of editors who save over the same thing at once exactly one wins; of those who make it anew too', async () => {
      const catalog = await openCity()
      const names = ['Il Rosso', 'Rosso', 'Brignole Sale']
      const changes = names.map(it => ({ ...palazzoRosso, name: { it } }))
      const over = await Promise.all(changes.map(place => catalog.saveThing('places', 'genoa', place, palazzoRosso, saved)))
      expect(over.filter(Boolean)).toHaveLength(1)
      expect((await catalog.places('genoa'))[0]?.name.it).toBe(names[over.indexOf(true)])
      const anew = await Promise.all(changes.map(place => catalog.saveThing('places', 'ghent', place, undefined, saved)))
      expect(anew.filter(Boolean)).toHaveLength(1)
      expect((await catalog.places('ghent'))[0]?.name.it).toBe(names[anew.indexOf(true)])
    })

    test('what was removed and is made again comes last', async () => {
      const catalog = await openCity()
      await catalog.putPlace('genoa', { ...palazzoRosso, slug: 'acquario' })
      await catalog.removeThing('places', 'genoa', palazzoRosso)
      expect(await catalog.saveThing('places', 'genoa', palazzoRosso, undefined, saved)).toBe(true)
      expect((await catalog.places('genoa')).map(({ slug }) => slug)).toEqual(['acquario', 'palazzo-rosso'])
    })

    test('a city is changed only as it was seen, and remembers who did; a seed forgets it', async () => {
      const catalog = await openCity()
      const plum = { ...genoa, accent: 'plum' as const }
      expect(await catalog.storedCity('genoa')).toEqual({ thing: genoa })
      expect(await catalog.saveCity(plum, genoa, saved)).toBe(true)
      expect(await catalog.saveCity({ ...genoa, accent: 'moss' }, genoa, { by: 'Bruno', at: T(1) })).toBe(false)
      expect(await catalog.storedCity('genoa')).toEqual({ thing: plum, saved })
      expect(await catalog.saveCity({ ...genoa, slug: 'paris' }, genoa, saved)).toBe(false)
      await catalog.putCity(genoa)
      expect([await catalog.storedCity('genoa'), await catalog.storedCity('paris')]).toEqual([{ thing: genoa }, undefined])
    })

    test('members are known by issuer and subject, and a member that is put again is replaced', async () => {
      const { catalog } = records()
      await catalog.putMember(bruno)
      await catalog.putMember(anna)
      expect(await catalog.member(anna.issuer, 'anna')).toEqual(anna)
      expect(await catalog.member('https://other.example', 'anna')).toBeUndefined()
      expect(await catalog.members()).toEqual([anna, bruno])
      await catalog.putMember({ ...anna, roles: [] })
      expect(await catalog.members()).toEqual([{ ...anna, roles: [] }, bruno])
    })

    test('a member is changed and removed only as it was seen', async () => {
      const { catalog } = records()
      const seen = { ...anna, email: 'anna@genoa.example', seen: '2026-05-04' }
      expect([await catalog.saveMember(anna, undefined), await catalog.saveMember(seen, undefined)]).toEqual([true, false])
      expect(await catalog.saveMember(seen, anna)).toBe(true)
      expect(await catalog.saveMember({ ...anna, roles: [] }, anna)).toBe(false)
      expect(await catalog.member(anna.issuer, 'anna')).toEqual(seen)
      expect([await catalog.removeMember(anna), await catalog.removeMember(seen), await catalog.removeMember(seen)]).toEqual([false, true, false])
      expect(await catalog.members()).toEqual([])
    })

    test('changes of roles have each number once, and the newest comes first', async () => {
      const { catalog } = records()
      const change = (number: number, name: string): RoleChange => ({
        number,
        at: T(number),
        member: { issuer: anna.issuer, subject: 'anna', name },
        before: [],
        after: anna.roles,
      })
      expect(await catalog.roleChanges(5)).toEqual([])
      const both = await Promise.all([catalog.addRoleChange(change(1, 'Anna')), catalog.addRoleChange(change(1, 'Ann'))])
      expect(both.filter(Boolean)).toHaveLength(1)
      for (const number of [2, 3]) expect(await catalog.addRoleChange(change(number, 'Anna'))).toBe(true)
      expect((await catalog.roleChanges(2)).map(({ number }) => number)).toEqual([3, 2])
      expect((await catalog.roleChanges()).map(({ number }) => number)).toEqual([3, 2, 1])
      expect((await catalog.roleChanges(5)).at(-1)?.member.name).toBe(both[0] ? 'Anna' : 'Ann')
    })

    test('an invitation is changed and removed only as it was seen', async () => {
      const { catalog } = records()
      const by = { issuer: anna.issuer, subject: 'anna', name: 'Anna' }
      const first = { id: '0123456789abcdef', email: 'dora@example.org', roles: anna.roles, lang: 'it', by, at: T(0), expiresAt: T(9), links: [] }
      const linked = { ...first, links: ['0'.repeat(64)] }
      expect([await catalog.saveInvitation(first, undefined), await catalog.saveInvitation(linked, undefined)]).toEqual([true, false])
      expect([await catalog.saveInvitation(linked, first), await catalog.saveInvitation(first, first)]).toEqual([true, false])
      expect([await catalog.invitation(first.id), await catalog.invitations(), await catalog.invitation('f'.repeat(16))]).toEqual([linked, [linked], undefined])
      expect([await catalog.removeInvitation(first), await catalog.removeInvitation(linked)]).toEqual([false, true])
      expect(await catalog.invitations()).toEqual([])
    })

    test('an ambassador’s link is its city’s, is changed only as it was seen, and is no campaign', async () => {
      const catalog = await openCity()
      const facts = { id: '0123456789abcdef', city: 'genoa', name: 'Scuola Rossi', by: 'Anna', at: T(0), expiresAt: T(9), most: 30 }
      const first = { ...facts, verifier: '0'.repeat(64), used: [] }
      const once = { ...first, used: ['a'] }
      expect([await catalog.saveAmbassador(first, undefined), await catalog.saveAmbassador(once, undefined)]).toEqual([true, false])
      const both = await Promise.all(['a', 'b'].map(id => catalog.saveAmbassador({ ...first, used: [id] }, first)))
      expect(both.filter(Boolean)).toHaveLength(1)
      const there = { ...first, used: [both[0] ? 'a' : 'b'] }
      expect([await catalog.ambassadors('genoa'), await catalog.ambassadors('ghent')]).toEqual([[there], []])
      expect([await catalog.campaigns('genoa'), (await catalog.places('genoa')).length]).toEqual([[rolliDays], 1])
      expect([await catalog.removeAmbassador(first), await catalog.removeAmbassador(there)]).toEqual([false, true])
      expect(await catalog.ambassadors('genoa')).toEqual([])
    })
  })
}
