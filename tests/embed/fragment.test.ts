import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Embed, GALLERY, openEmbed } from './open-embed.ts'

let embed: Embed
let first = ''
beforeAll(async () => {
  embed = await openEmbed()
  await embed.publish(1, { campaign: undefined, place: undefined, tags: ['mare'] })
  first = await embed.publish(2)
})
afterAll(() => embed.close())

const text = async (path: string, status = 200) => {
  const response = await embed.get(path)
  expect([path, response.status]).toEqual([path, status])
  return await response.text()
}
const stories = (html: string) => [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id)

test('a fragment is one stylesheet and the element with its pictures, credits, licences and the way to add one', async () => {
  const html = await text('/embed/genoa.html')
  expect(html).toMatch(
    /^<link rel="stylesheet" href="https:\/\/gallery\.city\.example\/embed\/v1\/city-gallery\.css"\/?>\n<city-gallery city="genoa" lang="it">/,
  )
  expect(stories(html)).toHaveLength(2)
  expect(html).toContain('CC BY 4.0')
  expect(html).toContain(`href="${GALLERY}/genoa/stories/${first}?lang=it"`)
  expect(html).toContain(`${GALLERY}/genoa/share?lang=it`)
  expect(html).toMatch(/<img [^>]*width="640" height="480"/)
})

test('it holds nothing that a strict policy refuses: no style attribute, no inline script, no handler', async () => {
  const html = await text('/embed/genoa.html')
  expect(html).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=|javascript:/i)
  for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g))
    expect(address).toMatch(/^https:\/\/(gallery\.city\.example\/|creativecommons\.org\/)/)
})

test('every site may read and keep it, search engines find the page instead', async () => {
  const { headers } = await embed.get('/embed/genoa.html')
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(headers.get('cache-control')).toMatch(/s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+/)
  expect(headers.get('x-robots-tag')).toBe('noindex')
  const again = await embed.get('/embed/genoa.html', { 'if-none-match': headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})

test('filter, layout, language, number and the rest are in the list and in the element, which goes on from there', async () => {
  const html = await text('/embed/genoa.html?campaign=rolli-days&lang=en&layout=grid&limit=1&order=shuffle&lightbox=off&link=tab')
  expect(html).toContain('<city-gallery city="genoa" campaign="rolli-days" lang="en" layout="grid" limit="1" order="shuffle" lightbox="off" link="tab">')
  expect(html).toContain('class="veduta-list veduta-grid"')
  expect(html).toContain('target="_blank"')
  expect(stories(html)).toEqual([first])
  expect(stories(await text('/embed/genoa.html?tag=mare'))).toHaveLength(1)
  expect(stories(await text('/embed/genoa.html?place=palazzo-rosso'))).toEqual([first])
  expect(stories(await text('/embed/genoa.html?theme=economy'))).toEqual([])
})

test('a map is a list of what is on it, with the room and the way to the map', async () => {
  const html = await text('/embed/genoa.html?layout=map&lang=en')
  expect(html).toContain('<city-gallery city="genoa" lang="en" layout="map">')
  expect(html).toContain(`<p class="veduta-map"><a class="veduta-button" href="${GALLERY}/genoa/map?lang=en">Map of Genoa</a></p>`)
  expect(html).toMatch(
    /<a part="link" href="https:\/\/gallery\.city\.example\/genoa\/places\/palazzo-rosso\?lang=en"><span [^>]*>Palazzo Rosso<\/span><span [^>]*>1 story<\/span>/,
  )
  expect(html).toContain(`${GALLERY}/genoa/share?lang=en`)
  expect(html).not.toMatch(/\sstyle=|<script|<style|<img|\son[a-z]+=/i)
  expect(await text('/embed/ghent.html?layout=map')).toContain('veduta-note')
})

test('a city without pictures invites', async () => {
  const html = await text('/embed/ghent.html')
  expect(html).toContain('veduta-note')
  expect(html).toContain(`${GALLERY}/ghent/share?lang=nl`)
})

describe('what goes wrong is one quiet line with the true status, and a header for whoever builds the page', () => {
  test.each([
    ['/embed/nowhere.html', 404, /city/],
    ['/embed/genoa.html?campaign=no-such', 404, /campaign .*no-such/],
    ['/embed/genoa.html?place=no-such', 404, /place .*no-such/],
    ['/embed/genoa.html?layout=cubes', 400, /rows or grid or strip or slideshow or map/],
    ['/embed/genoa.html?layout=map&campaign=rolli-days', 400, /no "campaign" with the layout "map"/],
    ['/embed/genoa.html?order=best', 400, /newest or shuffle/],
    ['/embed/genoa.html?limit=0', 400, /1 to 60/],
    ['/embed/genoa.html?limit=61', 400, /1 to 60/],
    ['/embed/genoa.html?limit=1&limit=2', 400, /"limit" once/],
    ['/embed/genoa.html?layout=grid&layout=strip', 400, /"layout" once/],
    ['/embed/genoa.html?campaign=a&place=b', 400, /at most one of/],
    ['/embed/genoa.html?theme=weather', 400, /theme/],
    ['/embed/genoa.html?tag=%F0%9F%A6%84%0A%00', 400, /./],
    ['/embed/genoa.html?cursor=mine', 400, /no "cursor"/],
  ])('%s', async (path, status, why) => {
    const response = await embed.get(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/^<p class="veduta-note">[^<]+<\/p>\n$/)
    expect(response.headers.get('veduta-problem')).toMatch(why)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('frames', () => {
  test('any page may frame it, and nothing in it is loaded from elsewhere', async () => {
    for (const path of ['/embed/genoa/frame', `/embed/genoa/stories/${first}/frame`, '/embed/nowhere/frame']) {
      const { headers } = await embed.get(path)
      expect(headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src ${GALLERY}; style-src ${GALLERY}; img-src ${GALLERY}; base-uri 'none'; form-action 'none'; frame-ancestors *`,
      )
      expect(headers.get('x-frame-options')).toBeNull()
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    }
  })

  test('a frame with a map may ask the gallery for it, and loads the script that draws it', async () => {
    const response = await embed.get('/embed/genoa/frame?layout=map&lang=en')
    expect(response.headers.get('content-security-policy')).toMatch(new RegExp(`frame-ancestors \\*; connect-src ${GALLERY}$`))
    const html = await response.text()
    expect(html).toContain('<title>Map of Genoa</title>')
    expect(html).toContain('<script type="module" src="/embed/v1/city-gallery.js">')
    expect(html).toContain(`<link rel="canonical" href="${GALLERY}/genoa/map"`)
    expect(await text('/embed/genoa/frame')).not.toContain('city-gallery.js')
  })

  test('no other page of the gallery can be framed', async () => {
    for (const path of ['/genoa', '/genoa/embed', '/embed/genoa.html'])
      expect((await embed.get(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('a frame shows the pictures, or one story with its words, in the language that is asked for', async () => {
    const list = await text('/embed/genoa/frame?lang=en&layout=strip&look=dark')
    expect(list).toContain('<html lang="en" class="accent-sea look-dark">')
    expect(list).toContain('<title>Pictures from Genoa</title>')
    expect(stories(list)).toHaveLength(2)
    const story = await text(`/embed/genoa/stories/${first}/frame?lang=en`)
    expect(story).toContain('Una porta')
    expect(story).toContain('Era aperta.')
    expect(story).toContain('rel="license noopener"')
    expect(story).toContain(`<link rel="canonical" href="${GALLERY}/genoa/stories/${first}"`)
  })

  test.each([
    ['/embed/nowhere/frame', 404],
    [`/embed/ghent/stories/{first}/frame`, 404],
    ['/embed/genoa/stories/aaaaaaaaaaaaaaaaaaaaaaaaaa/frame', 404],
    ['/embed/genoa/frame?look=neon', 400],
  ])('%s is a quiet line in a frame', async (path, status) => {
    const html = await text(path.replace('{first}', first), status)
    expect(html).toMatch(/<p class="veduta-note">[^<]+<\/p>/)
  })

  test('sites that the city excludes are named to the script of the frame, with the words that stand there instead', async () => {
    expect(await text('/embed/genoa/frame')).not.toContain('data-excluded')
    const city = await embed.context.catalog.city('genoa')
    if (!city) throw new Error('expected Genoa')
    await embed.context.catalog.putCity({ ...city, excludedOrigins: ['https://shop.example', 'http://localhost:8080'] })
    const html = await text('/embed/genoa/frame?lang=en')
    expect(html).toContain('data-excluded="https://shop.example http://localhost:8080" data-excluded-words="The city does not show its pictures on this site."')
    await embed.context.catalog.putCity(city)
  })
})

test('the builder knows the campaigns, places and languages of its city, and asks for what the preview needs', async () => {
  const response = await embed.get('/genoa/embed?lang=en&campaign=rolli-days')
  const html = await response.text()
  expect(html).toContain('Rolli Days')
  expect(html).toContain('Palazzo Rosso')
  expect(html).toContain('integrity=&quot;sha384-AAAA&quot;')
  expect(response.headers.get('content-security-policy')).toContain("frame-src 'self'")
  expect(await text('/nowhere/embed', 404)).toContain('<!doctype html>')
})
