import { describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
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
  })
}
