import { describe, expect, test } from 'vitest'
import { matchesSource, missingIn, type Need, POLICY_LENGTH, readPolicies } from '../../shared/content-policy.ts'

const GALLERY = 'https://gallery.example'
const INTEGRITY = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC'
const script: Need = { directive: 'script-src', url: `${GALLERY}/embed/v0.1.0/city-gallery.js`, integrity: INTEGRITY }
const image: Need = { directive: 'img-src', url: `${GALLERY}/media/x/1-1/640.avif` }
const connect: Need = { directive: 'connect-src', url: `${GALLERY}/api/v1/cities/genoa/stories` }
const style: Need = { directive: 'style-src', url: `${GALLERY}/embed/v1/city-gallery.css` }
const frame: Need = { directive: 'frame-src', url: `${GALLERY}/embed/genoa/frame` }

/** What a pasted policy lacks, as `directive: fix`. */
const fixes = (pasted: string, needs: Need[] = [script, image, connect], page?: string) =>
  missingIn(readPolicies(pasted), needs, page).map(({ directive, fix }) => `${directive}: ${fix}`)

describe('reading what is pasted', () => {
  const names = (pasted: string) => readPolicies(pasted).map(policy => [...policy.keys()])

  test('a policy alone, over any number of lines', () => {
    expect(names("default-src 'self';\n  img-src https:;\n")).toEqual([['default-src', 'img-src']])
  })

  test('headers as tools show them, among others', () => {
    const pasted = "HTTP/2 200\r\ncontent-type: text/html\r\ncontent-security-policy: default-src 'self'; img-src *\r\nx-frame-options: DENY\r\n"
    expect(names(pasted)).toEqual([['default-src', 'img-src']])
  })

  test('a header that goes on in the lines after it', () => {
    expect(names("Content-Security-Policy: default-src 'self';\n  img-src https: data:;\n  font-src *\nServer: x")).toEqual([
      ['default-src', 'img-src', 'font-src'],
    ])
  })

  test('two headers, and two policies in one header, are four that must all agree', () => {
    expect(names("Content-Security-Policy: default-src 'self', img-src *\nContent-Security-Policy: script-src a.example, style-src b.example")).toEqual([
      ['default-src'],
      ['img-src'],
      ['script-src'],
      ['style-src'],
    ])
  })

  test('what only reports blocks nothing and is left out', () => {
    expect(names("Content-Security-Policy-Report-Only: default-src 'none'")).toEqual([])
    expect(names("Content-Security-Policy-Report-Only: default-src 'none'\nContent-Security-Policy: img-src *")).toEqual([['img-src']])
  })

  test.each([
    ['nginx', `add_header Content-Security-Policy "default-src 'self'; img-src *" always;`],
    ['Apache', `Header always set Content-Security-Policy "default-src 'self'; img-src *"`],
    ['PHP', `header("Content-Security-Policy: default-src 'self'; img-src *");`],
    ['a framework', `'Content-Security-Policy' => "default-src 'self'; img-src *",`],
    ['JSON', `{"Content-Security-Policy": "default-src 'self'; img-src *"}`],
    ['Caddy', `header Content-Security-Policy "default-src 'self'; img-src *"`],
  ])('the configuration of %s', (_, pasted) => {
    expect(names(pasted)).toContainEqual(['default-src', 'img-src'])
  })

  test('meta elements, with quotes that are written as entities, and without what an element can not say', () => {
    const pasted = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; sandbox; img-src *">
      <META content='script-src &#39;none&#39;' http-equiv=content-security-policy></head>`
    expect(names(pasted)).toEqual([['default-src', 'img-src'], ['script-src']])
    expect(readPolicies(pasted)[1]?.get('script-src')).toEqual(["'none'"])
  })

  test('of a directive that stands twice the first counts, and names are read in any case', () => {
    expect(readPolicies("IMG-SRC 'none'; img-src *")[0]?.get('img-src')).toEqual(["'none'"])
  })

  test('what is no policy is none', () => {
    for (const pasted of ['', ' ;; ; ', ',,,', 'http://example.com/page']) expect(names(pasted)).toEqual([])
  })

  test('no more is read than a header can have', () => {
    expect(names(`${';'.repeat(POLICY_LENGTH)}default-src 'none'`)).toEqual([])
  })
})

describe('what a policy lacks', () => {
  test('nothing where there is no policy, or none that speaks of it', () => {
    expect(fixes('')).toEqual([])
    expect(fixes("object-src 'none'; base-uri 'none'; frame-ancestors 'none'")).toEqual([])
  })

  test("default-src 'none' lacks everything, and each directive is written out whole", () => {
    expect(fixes("default-src 'none'")).toEqual([
      `default-src: script-src ${GALLERY}`,
      `default-src: img-src ${GALLERY}`,
      `default-src: connect-src ${GALLERY}`,
    ])
  })

  test('a new directive takes along what default-src lent it', () => {
    expect(fixes("default-src 'self' cdn.example", [image])).toEqual([`default-src: img-src 'self' cdn.example ${GALLERY}`])
  })

  test('a directive that is there is extended', () => {
    expect(fixes("default-src 'self'; img-src 'self' data:", [image])).toEqual([`img-src: img-src 'self' data: ${GALLERY}`])
  })

  test('the more special directive decides: script-src-elem over script-src over default-src', () => {
    expect(fixes(`script-src-elem 'self'; script-src ${GALLERY}`, [script])).toEqual([`script-src-elem: script-src-elem 'self' ${GALLERY}`])
    expect(fixes(`script-src-elem ${GALLERY}; script-src 'none'`, [script])).toEqual([])
    expect(fixes(`style-src-elem ${GALLERY}; style-src 'none'`, [style])).toEqual([])
    expect(fixes(`script-src-attr 'none'; default-src ${GALLERY}`, [script])).toEqual([])
  })

  test('frames look at frame-src, then child-src, then default-src', () => {
    expect(fixes(`frame-src ${GALLERY}; child-src 'none'`, [frame])).toEqual([])
    expect(fixes("child-src 'self'; default-src *", [frame])).toEqual([`child-src: frame-src 'self' ${GALLERY}`])
    expect(fixes(`child-src ${GALLERY}; default-src 'none'`, [frame])).toEqual([])
    expect(fixes("default-src 'none'", [frame])).toEqual([`default-src: frame-src ${GALLERY}`])
  })

  test('an empty directive is the same as none', () => {
    expect(fixes('img-src', [image])).toEqual([`img-src: img-src ${GALLERY}`])
  })

  test("'none' beside other sources means nothing", () => {
    expect(fixes(`img-src 'none' ${GALLERY}`, [image])).toEqual([])
  })

  test('all policies must agree, and each says what it lacks', () => {
    const missing = missingIn(readPolicies(`img-src ${GALLERY}, default-src 'self', default-src *`), [image])
    expect(missing.map(({ policy, fix }) => [policy, fix])).toEqual([[1, `img-src 'self' ${GALLERY}`]])
  })

  test("with 'strict-dynamic' addresses don't count: the hash does, since the script has integrity", () => {
    const [missing] = missingIn(readPolicies(`script-src 'nonce-abc' 'strict-dynamic' https: ${GALLERY}`), [script])
    expect(missing).toMatchObject({ why: 'strict-dynamic', fix: `script-src 'nonce-abc' 'strict-dynamic' https: ${GALLERY} '${INTEGRITY}'` })
    expect(fixes(`script-src 'strict-dynamic' '${INTEGRITY}'`, [script])).toEqual([])
    expect(fixes("script-src 'STRICT-DYNAMIC' *", [image])).toEqual([])
  })

  test('a script whose hash is named needs no address; the digest is exact, its alphabet and the case of the algorithm are not', () => {
    expect(fixes(`script-src '${INTEGRITY}'`, [script])).toEqual([])
    expect(fixes(`script-src '${INTEGRITY.replace('sha384', 'SHA384').replaceAll('+', '-').replaceAll('/', '_')}'`, [script])).toEqual([])
    expect(fixes(`script-src '${INTEGRITY.toLowerCase()}'`, [script])).toHaveLength(1)
    expect(fixes(`script-src ${INTEGRITY}`, [script])).toHaveLength(1)
  })

  test('the hash of a script that loads others is enough only where trust is passed on', () => {
    const widget = { ...script, loadsMore: true }
    expect(fixes(`script-src '${INTEGRITY}'`, [widget])).toEqual([`script-src: script-src '${INTEGRITY}' ${GALLERY}`])
    expect(fixes(`script-src '${INTEGRITY}' 'strict-dynamic'`, [widget])).toEqual([])
  })

  test('a sandbox without scripts switches them off whatever else is allowed', () => {
    expect(fixes('sandbox allow-forms; script-src *; img-src *; connect-src *')).toEqual(['sandbox: sandbox allow-forms allow-scripts'])
    expect(fixes('sandbox allow-scripts; script-src *')).toEqual([])
  })

  test("'self' counts only where page and gallery are one origin", () => {
    expect(fixes("default-src 'self'", [image], 'https://city.example')).toHaveLength(1)
    expect(fixes("default-src 'self'", [image], GALLERY)).toEqual([])
    expect(fixes("default-src 'self'", [image], 'http://gallery.example')).toEqual([])
    expect(fixes("default-src 'self'", [image], 'https://gallery.example:8443')).toHaveLength(1)
  })

  test('nonces and the unsafe keywords let no address through', () => {
    expect(fixes("script-src 'nonce-abc' 'unsafe-inline' 'unsafe-eval' 'unsafe-hashes' 'report-sample'", [script])).toHaveLength(1)
  })

  test('what it proposes is enough', () => {
    for (const pasted of [
      "default-src 'none'",
      "default-src 'self'; script-src 'strict-dynamic' 'nonce-a'",
      'sandbox; img-src a.example',
      "child-src 'none'",
    ]) {
      const needs = [script, image, connect, style, frame]
      const written = missingIn(readPolicies(pasted), needs).map(({ fix }) => fix)
      expect(missingIn(readPolicies(`${written.join('; ')}; ${pasted}`), needs)).toEqual([])
    }
  })
})

describe('sources', () => {
  test.each<[source: string, address: string]>([
    ['*', 'https://gallery.example/'],
    ['https:', 'https://gallery.example/'],
    ['HTTPS:', 'https://gallery.example/'],
    ['http:', 'https://gallery.example/'],
    ['gallery.example', 'https://gallery.example/x'],
    ['GALLERY.Example', 'https://gallery.example/x'],
    ['https://gallery.example', 'https://gallery.example/x'],
    ['http://gallery.example', 'https://gallery.example/x'],
    ['http://gallery.example:80', 'https://gallery.example/x'],
    ['*.example', 'https://gallery.example/'],
    ['https://*.city.example', 'https://a.b.city.example/'],
    ['https://*', 'https://gallery.example/'],
    ['gallery.example:443', 'https://gallery.example/'],
    ['gallery.example:*', 'https://gallery.example:8443/'],
    ['*:8443', 'https://gallery.example:8443/'],
    ['gallery.example/', 'https://gallery.example/any/thing'],
    ['gallery.example/media/', 'https://gallery.example/media/x/640.avif'],
    ['gallery.example/a%20b', 'https://gallery.example/a b'],
    ['http://localhost:3000', 'http://localhost:3000/x'],
    ['http://[::1]:3000', 'http://[::1]:3000/x'],
    ['http://127.0.0.1:*', 'http://127.0.0.1:3000/x'],
  ])('%s lets %s through', (source, address) => {
    expect(matchesSource(source, address)).toBe(true)
  })

  test.each<[source: string, address: string]>([
    ["'none'", 'https://gallery.example/'],
    ["'self'", 'https://gallery.example/'],
    ['self', 'https://gallery.example/'],
    ['data:', 'https://gallery.example/'],
    ['https:', 'http://gallery.example/'],
    ['*', 'ftp://gallery.example/'],
    ['gallery.example', 'http://gallery.example/'],
    ['*.gallery.example', 'https://gallery.example/'],
    ['*.example', 'https://galleryexample/'],
    ['lery.example', 'https://gallery.example/'],
    ['gallery.example', 'https://gallery.example:8443/'],
    ['gallery.example:8443', 'https://gallery.example/'],
    ['https://gallery.example.evil', 'https://gallery.example/'],
    ['gallery.example/media', 'https://gallery.example/media/x'],
    ['gallery.example/Media/', 'https://gallery.example/media/x'],
    ['gallery.*', 'https://gallery.example/'],
    ['https://', 'https://gallery.example/'],
    ['//gallery.example', 'https://gallery.example/'],
    ['gallery.example?x', 'https://gallery.example/?x'],
    ['https://gallery.example:', 'https://gallery.example/'],
  ])('%s does not let %s through', (source, address) => {
    expect(matchesSource(source, address)).toBe(false)
  })
})
