import robotsParser from 'robots-parser'
import { afterEach, describe, expect, test } from 'vitest'
import { TRAINING_CRAWLERS } from '../../functions/http/open-data/robots.ts'
import { type OpenData, openData } from './open-data.ts'

/** Its types are those of a module that it is not. */
const parse = robotsParser as unknown as typeof robotsParser.default

let data: OpenData | undefined
afterEach(async () => {
  await data?.close()
  data = undefined
})

async function robots(trainingCrawlers: boolean) {
  data = await openData({ config: { trainingCrawlers } })
  const { url } = data
  const rules = parse(`${url}/robots.txt`, await data.read('/robots.txt'))
  return { rules, may: (path: string, crawler = 'Googlebot') => rules.isAllowed(`${url}${path}`, crawler), url }
}

describe('robots.txt', () => {
  test('names the sitemap and keeps crawlers from pages for one person, not from cities with such names', async () => {
    const { rules, may, url } = await robots(true)
    expect(rules.getSitemaps()).toEqual([`${url}/sitemap.xml`])
    for (const path of ['/', '/genoa', '/genoa/stories/abc', '/genoa/share', '/deskton', '/loginia/campaigns/a', '/media/a/1-1/640.jpg', '/feeds/stories.rss'])
      expect([path, may(path)]).toEqual([path, true])
    for (const path of ['/desk', '/desk?city=genoa', '/desk/queue', '/my/abc', '/notices/a/b', '/login', '/login/callback', '/api/v1/stories'])
      expect([path, may(path)]).toEqual([path, false])
  })

  test('says nothing of crawlers for training unless the operator does', async () => {
    const { may } = await robots(true)
    for (const crawler of TRAINING_CRAWLERS) expect([crawler, may('/genoa', crawler)]).toEqual([crawler, true])
  })

  test('asks them all to stay away where the operator says so, and nobody else', async () => {
    const { may } = await robots(false)
    for (const crawler of TRAINING_CRAWLERS) expect([crawler, may('/genoa', crawler), may('/media/a/1-1/640.jpg', crawler)]).toEqual([crawler, false, false])
    for (const crawler of ['Googlebot', 'bingbot', 'DuckDuckBot', 'Applebot', 'facebookexternalhit', 'OAI-SearchBot'])
      expect([crawler, may('/genoa', crawler)]).toEqual([crawler, true])
  })
})
