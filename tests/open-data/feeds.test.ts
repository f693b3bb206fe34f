import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { problemOf } from '../http/gallery-app.ts'
import { decideNow, rolliDays } from '../submissions/fixtures.ts'
import { aRecord, type Feeds, FOR_PARTNERS, FORMATS, idOf, notForPartners, openFeeds, uses } from './open-feeds.ts'

interface Item {
  id: string
  url: string
  title: string
  date_published: string
  date_modified: string
  _veduta: { licence: { code: string }; location?: object }
}
interface JsonFeed {
  title: string
  feed_url: string
  next_url?: string
  items: Item[]
}

let feeds: Feeds
beforeEach(async () => {
  feeds = await openFeeds()
})
afterEach(() => feeds.close())

const URL = 'https://gallery.city.example'
const ids = async (path: string) => (await feeds.json<JsonFeed>(path)).items.map(({ id }) => id.replace('urn:veduta:story:', ''))

describe('a feed', () => {
  test.each(FORMATS)('in %s has the stories that partners may use, newest first, and no others', async format => {
    const first = await feeds.publish(1)
    const hidden = await feeds.publish(2, uses())
    const printed = await feeds.publish(3, uses('print', 'advertising'))
    const last = await feeds.publish(4)
    for (const path of [`/feeds/genoa/stories.${format}`, `/feeds/stories.${format}`, `/feeds/genoa/stories.${format}?campaign=rolli-days`]) {
      const body = await feeds.text(path)
      expect(body.indexOf(last.id)).toBeGreaterThan(-1)
      expect(body.indexOf(first.id)).toBeGreaterThan(body.indexOf(last.id))
      for (const { id } of [hidden, printed]) expect(body).not.toContain(id)
    }
    expect(await feeds.text(`/feeds/ghent/stories.${format}`)).not.toContain(last.id)
  })

  test.each(FORMATS)('in %s names licence and author of each story, and its whole address', async format => {
    const { id } = await feeds.publish(1, { ...FOR_PARTNERS, credit: 'Grace Hopper', licence: 'CC0-1.0' })
    const body = await feeds.text(`/feeds/genoa/stories.${format}`)
    for (const each of ['Grace Hopper', 'https://creativecommons.org/publicdomain/zero/1.0/', `${URL}/genoa/stories/${id}`, `${URL}/media/${id}/1-1/640.jpg`])
      expect(body).toContain(each)
  })

  test.each([
    ['campaign=rolli-days', 2],
    ['place=palazzo-rosso', 2],
    ['theme=tourism', 2],
    ['tag=rolli', 3],
    ['theme=economy', 0],
  ])('of ?%s has %i stories', async (query, count) => {
    await feeds.publish(1)
    await feeds.publish(2)
    await feeds.publish(3, { ...FOR_PARTNERS, campaign: undefined, place: undefined })
    expect(await ids(`/feeds/genoa/stories.json?${query}`)).toHaveLength(count)
  })

  test('of the network has what several cities have, and the place of each story by its own city', async () => {
    await feeds.publish(1)
    await feeds.put(aRecord(9, { city: 'ghent', campaign: 'rolli-days', publishedAt: '2026-05-05T00:00:00.000Z' }))
    const { items } = await feeds.json<JsonFeed>('/feeds/stories.json?campaign=rolli-days')
    expect(items.map(({ _veduta }) => _veduta.location)).toEqual([undefined, { latitude: 44.411, longitude: 8.932 }])
    expect(items[0]?.title).toBe('Seen in Gent')
  })

  test('of what is not there is a problem, not an empty feed', async () => {
    for (const format of FORMATS)
      for (const path of [
        `atlantis/stories.${format}`,
        `Genoa/stories.${format}`,
        `*/stories.${format}`,
        `genoa%2Ftag%2Frolli/stories.${format}`,
        `genoa/stories.${format}?campaign=nothing`,
        `genoa/stories.${format}?campaign=`,
        `genoa/stories.${format}?place=nowhere`,
        `genoa/stories.${format}?theme=weather`,
        `genoa/stories.${format}?tag=nobody-wrote-it`,
        `stories.${format}?campaign=nothing`,
        `stories.${format}?place=nowhere`,
      ])
        expect([path, (await problemOf(await feeds.get(`/feeds/${path}`))).code]).toEqual([path, 'not-found'])
    for (const path of ['genoa/stories.xml', 'genoa/stories', 'stories.ics', 'genoa/other.rss', 'atlantis/withdrawn.json'])
      expect((await problemOf(await feeds.get(`/feeds/${path}`))).code).toBe('not-found')
  })

  test('is refused with two filters, a strange limit or a cursor of another make', async () => {
    for (const [query, code] of [
      ['campaign=rolli-days&theme=tourism', 'one-filter'],
      ['limit=61', 'bad-fields'],
      ['limit=0', 'bad-fields'],
      ['cursor=nonsense', 'bad-cursor'],
    ])
      expect((await problemOf(await feeds.get(`/feeds/genoa/stories.rss?${query}`))).code).toBe(code)
  })

  test.each(FORMATS)('in %s is kept by caches, told from what it was by its ETag, and read by every site', async format => {
    await feeds.publish(1)
    const response = await feeds.get(`/feeds/genoa/stories.${format}`)
    const etag = response.headers.get('etag') ?? ''
    expect(response.headers.get('cache-control')).toMatch(/^public, .*s-maxage=\d+/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect((await feeds.get(`/feeds/genoa/stories.${format}`, { 'if-none-match': etag })).status).toBe(304)
    await feeds.publish(2)
    expect((await feeds.get(`/feeds/genoa/stories.${format}`, { 'if-none-match': etag })).status).toBe(200)
  })

  test('speaks the language that is asked for', async () => {
    const { title } = await feeds.json<JsonFeed>('/feeds/genoa/stories.json?lang=en')
    expect(title).toBe('Genoa')
    expect((await feeds.json<JsonFeed>('/feeds/genoa/stories.json')).title).toBe('Genova')
    expect((await feeds.json<JsonFeed>('/feeds/genoa/stories.json?campaign=rolli-days')).title).toBe(`${rolliDays.title.it} · Genova`)
  })
})

describe('the pages of a feed', () => {
  test.each(FORMATS)('in %s neither skip nor repeat a story, and end', async format => {
    const there = Array.from({ length: 25 }, (_, number) => number)
    for (const number of there) await feeds.put(number % 5 === 0 ? aRecord(number) : notForPartners(number))
    const seen: string[] = []
    let path: string | undefined = `/feeds/genoa/stories.${format}?limit=2`
    for (let pages = 0; path && pages < 9; pages++) {
      const response: Response = await feeds.get(path)
      const body = await response.text()
      seen.push(
        ...there
          .filter(number => body.includes(`/genoa/stories/${idOf(number)}`))
          .map(String)
          .reverse(),
      )
      path = /<https:\/\/gallery\.city\.example([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    }
    expect(seen).toEqual(['20', '15', '10', '5', '0'])
    expect(path).toBeUndefined()
  })

  test.each(FORMATS)('in %s lead to what is public no more', async format => {
    const links = async (path: string) => (await feeds.get(path)).headers.get('link')
    expect(await links(`/feeds/genoa/stories.${format}`)).toContain(`<${URL}/feeds/genoa/withdrawn.json>; rel="related"; type="application/json"`)
    expect(await links(`/feeds/stories.${format}`)).toContain(`<${URL}/feeds/withdrawn.json>; rel="related"`)
  })

  test('say their next one as the format does', async () => {
    for (let number = 0; number < 3; number++) await feeds.put(aRecord(number))
    const next = `${URL}/feeds/genoa/stories.json?limit=2&cursor=`
    const feed = await feeds.json<JsonFeed>('/feeds/genoa/stories.json?limit=2')
    expect(feed.next_url?.startsWith(next)).toBe(true)
    expect((await feeds.json<{ links: { rel: string; href: string }[] }>('/feeds/genoa/stories.geojson?limit=2')).links.at(-1)).toMatchObject({ rel: 'next' })
    for (const format of ['rss', 'atom'])
      expect(await feeds.text(`/feeds/genoa/stories.${format}?limit=2`)).toMatch(/<(atom:)?link rel="next" href="[^"]+cursor=/)
  })

  test('read a bounded part of a list in which hardly anything is for partners, and lead on', async () => {
    for (let number = 0; number < 400; number++) await feeds.put(number === 0 ? aRecord(number) : notForPartners(number))
    let reads = 0
    const { gallery } = feeds.context
    const cards = gallery.cards
    gallery.cards = (list, query) => {
      reads += query.limit
      return cards(list, query)
    }
    let [path, pages]: [string | undefined, number] = ['/feeds/genoa/stories.json', 0]
    const seen: string[] = []
    while (path) {
      reads = 0
      const feed: JsonFeed = await feeds.json<JsonFeed>(path)
      expect(reads).toBeLessThanOrEqual(180)
      seen.push(...feed.items.map(({ id }) => id))
      path = feed.next_url?.slice(URL.length)
      pages++
    }
    expect([seen, pages]).toEqual([[`urn:veduta:story:${idOf(0)}`], 3])
  })
})

describe('what went', () => {
  interface Gone {
    items: { id: string; url: string; at: string }[]
    next?: string
  }
  const gone = (path: string) => feeds.json<Gone>(path)

  test('is in no feed, and in the lists of its city and the network since it went', async () => {
    const { id, token } = await feeds.publish(1)
    const removed = await feeds.publish(2)
    const kept = await feeds.publish(3)
    await feeds.publish(4, uses())
    expect(await gone('/feeds/genoa/withdrawn.json')).toEqual({ items: [] })
    feeds.setTime('2026-05-04T11:00:00.000Z')
    await withdraw(feeds.context, { id, token })
    feeds.setTime('2026-05-04T12:00:00.000Z')
    await decideNow(feeds.context, removed.id, 'remove')
    await feeds.runJobs()
    for (const format of FORMATS) {
      const body = (await feeds.text(`/feeds/genoa/stories.${format}`)).replace(/<at:deleted-entry [^>]*>/g, '')
      expect(body).toContain(kept.id)
      for (const each of [id, removed.id]) expect(body).not.toContain(each)
    }
    const tombstone = (each: string, hour: number) => ({
      id: `urn:veduta:story:${each}`,
      url: `${URL}/genoa/stories/${each}`,
      at: `2026-05-04T${hour}:00:00.000Z`,
    })
    const items = [tombstone(removed.id, 12), tombstone(id, 11)]
    expect(await gone('/feeds/genoa/withdrawn.json')).toEqual({ items })
    expect(await gone('/feeds/withdrawn.json')).toEqual({ items })
    expect(await gone('/feeds/ghent/withdrawn.json')).toEqual({ items: [] })
    const atom = await feeds.text('/feeds/genoa/stories.atom')
    for (const each of items) expect(atom).toContain(`<at:deleted-entry ref="${each.id}" when="${each.at}"`)
    // A harvester sees by the time of the feed that something happened.
    expect(atom).toContain('<updated>2026-05-04T12:00:00.000Z</updated>')
  })

  test('comes in pages, and with a limit', async () => {
    for (let number = 0; number < 5; number++) {
      await feeds.put(aRecord(number))
      const { id, publishedAt: at } = aRecord(number)
      await feeds.context.gallery.retract(id, 2, { at, tombstones: new Map([['genoa/withdrawn', JSON.stringify([id, 'genoa', Date.parse(at).toString(36)])]]) })
    }
    const first = await gone('/feeds/genoa/withdrawn.json?limit=2')
    const second = await gone(`/feeds/genoa/withdrawn.json?limit=2&cursor=${first.next}`)
    const third = await gone(`/feeds/genoa/withdrawn.json?limit=2&cursor=${second.next}`)
    expect([...first.items, ...second.items, ...third.items].map(({ id }) => id)).toEqual([4, 3, 2, 1, 0].map(each => `urn:veduta:story:${idOf(each)}`))
    expect(third.next).toBeUndefined()
    for (const query of ['limit=0', 'limit=201', 'limit=2&limit=3', 'cursor=x&cursor=y', 'limit=1e2'])
      expect((await problemOf(await feeds.get(`/feeds/genoa/withdrawn.json?${query}`))).status).toBe(400)
    expect((await problemOf(await feeds.get('/feeds/genoa/withdrawn.json?cursor=x'))).code).toBe('bad-cursor')
  })
})
