import { expect, test } from 'vitest'
import { FIRST_CHOICE } from '../../web/embed/choice.ts'
import { reportOn } from '../../web/embed/policy-report.ts'
import { directives, type Gallery, needsOf, pageAddress, rules, scriptBeside, snippet, WAYS } from '../../web/embed/snippets.ts'

const gallery: Gallery = {
  url: 'https://gallery.example',
  city: 'genoa',
  name: 'Genoa',
  title: 'Pictures from "Genoa" & sea',
  script: { path: '/embed/v1.2.3/city-gallery.js', integrity: 'sha384-AAAA' },
  resize: { path: '/embed/v1.2.3/frame-resize.js', integrity: 'sha384-BBBB' },
  style: '/embed/v1/city-gallery.css',
}

test('what is meant without saying is not said', () => {
  expect(snippet('script', FIRST_CHOICE, gallery)).toBe(
    '<script type="module" src="https://gallery.example/embed/v1.2.3/city-gallery.js"\n  integrity="sha384-AAAA" crossorigin="anonymous"></script>\n<city-gallery city="genoa">\n  <a href="https://gallery.example/genoa">Pictures from &quot;Genoa&quot; &amp; sea</a><svg width="1" height="90vh" aria-hidden="true"></svg>\n</city-gallery>',
  )
  expect(snippet('include', FIRST_CHOICE, gallery)).toBe('https://gallery.example/embed/genoa.html')
  expect(snippet('oembed', FIRST_CHOICE, gallery)).toBe('https://gallery.example/genoa')
})

test('every choice is in every way that can say it', () => {
  const choice = {
    filter: { kind: 'campaign', value: 'rolli-days' },
    layout: 'strip',
    order: 'shuffle',
    lightbox: 'off',
    link: 'tab',
    look: 'dark',
    lang: 'it',
    limit: 6,
  } as const
  expect(snippet('script', choice, gallery)).toContain(
    '<city-gallery city="genoa" campaign="rolli-days" lang="it" layout="strip" limit="6" order="shuffle" lightbox="off" link="tab">',
  )
  // A strip has one height, whatever the window's: no more room is kept than it takes.
  expect(snippet('script', choice, gallery)).toContain('<svg width="1" height="400" aria-hidden="true"></svg>')
  expect(snippet('include', choice, gallery)).toBe(
    'https://gallery.example/embed/genoa.html?campaign=rolli-days&lang=it&layout=strip&limit=6&order=shuffle&lightbox=off&link=tab',
  )
  expect(snippet('frame', choice, gallery)).toContain(
    'src="https://gallery.example/embed/genoa/frame?campaign=rolli-days&amp;lang=it&amp;layout=strip&amp;limit=6&amp;order=shuffle&amp;link=tab&amp;look=dark"',
  )
  expect(snippet('oembed', choice, gallery)).toBe('https://gallery.example/genoa/campaigns/rolli-days?lang=it')
  expect(WAYS.map(way => rules(way, choice))).toEqual(['city-gallery { color-scheme: dark; }', undefined, 'city-gallery { color-scheme: dark; }', undefined])
})

test('texts that people wrote stay within their attribute', () => {
  const hostile = { ...FIRST_CHOICE, filter: { kind: 'tag', value: '"><script>alert(1)</script>' } } as const
  const document = snippet('script', hostile, gallery) + snippet('frame', hostile, gallery)
  expect(document.match(/<script/g)).toHaveLength(2)
  expect(snippet('script', hostile, gallery)).toContain('tag="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  expect(snippet('frame', FIRST_CHOICE, gallery)).toContain('title="Pictures from &quot;Genoa&quot; &amp; sea"')
})

test('places have a page of their own, themes and tags a query, and a tag that is not written yet is none', () => {
  const address = (kind: 'place' | 'theme' | 'tag', value: string) => pageAddress({ ...FIRST_CHOICE, filter: { kind, value } }, gallery)
  expect(address('place', 'palazzo-rosso')).toBe('https://gallery.example/genoa/places/palazzo-rosso')
  expect(address('theme', 'economy')).toBe('https://gallery.example/genoa?theme=economy')
  expect(address('tag', 'mare & monti')).toBe('https://gallery.example/genoa?tag=mare+%26+monti')
  expect(address('tag', '')).toBe('https://gallery.example/genoa')
})

test('the directives that a way needs are enough for a page that allows nothing else', () => {
  for (const way of WAYS) {
    const needs = needsOf(way, FIRST_CHOICE, gallery)
    expect(reportOn(`default-src 'none'; ${directives(needs)}`, needs)).toEqual({ kind: 'fine', policies: 1 })
    expect(reportOn("default-src 'none'", needs)).toMatchObject({ kind: 'missing', missing: needs.map(need => ({ need })) })
  }
})

test('a map has all pictures of its city, needs its script beside what a server puts in, and its own addresses in a policy', () => {
  const choice = { ...FIRST_CHOICE, filter: { kind: 'campaign', value: 'rolli-days' }, layout: 'map', order: 'shuffle', lang: 'it', limit: 6 } as const
  expect(snippet('script', choice, gallery)).toContain(
    '<city-gallery city="genoa" lang="it" layout="map">\n  <a href="https://gallery.example/genoa/map?lang=it">',
  )
  expect(snippet('include', choice, gallery)).toBe('https://gallery.example/embed/genoa.html?lang=it&layout=map')
  expect(snippet('oembed', choice, gallery)).toBe('https://gallery.example/genoa/map?lang=it')
  expect(WAYS.map(way => Boolean(scriptBeside(way, choice, gallery)))).toEqual([false, false, true, false])
  expect(scriptBeside('include', FIRST_CHOICE, gallery)).toBeUndefined()
  const policy = "default-src 'none'; script-src *; style-src *; img-src *; connect-src https://gallery.example/api/v1/cities/genoa/stories"
  for (const way of ['script', 'include'] as const) {
    expect(reportOn(policy, needsOf(way, choice, gallery))).toMatchObject({ kind: 'missing', missing: [{ directive: 'connect-src' }] })
    expect(reportOn(policy, needsOf(way, FIRST_CHOICE, gallery))).toEqual({ kind: 'fine', policies: 1 })
    const needs = needsOf(way, choice, gallery)
    expect(reportOn(`default-src 'none'; ${directives(needs)}`, needs)).toEqual({ kind: 'fine', policies: 1 })
    expect(directives(needs).split('\n')).toHaveLength(way === 'script' ? 3 : 4)
  }
})

test('a report tells each thing once, and what is no policy from one that is fine', () => {
  const needs = needsOf('include', FIRST_CHOICE, gallery)
  expect(reportOn('  ', needs)).toEqual({ kind: 'empty' })
  expect(reportOn('https://city.example/page', needs)).toEqual({ kind: 'no-policy' })
  expect(reportOn('img-src *; style-src *, default-src https:', needs)).toEqual({ kind: 'fine', policies: 2 })
  expect(reportOn('sandbox', needsOf('frame', FIRST_CHOICE, gallery))).toMatchObject({ kind: 'missing', missing: [{ why: 'sandbox' }] })
})
