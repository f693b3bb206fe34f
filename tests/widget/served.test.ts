import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CATALOGUES } from '../../shared/i18n/messages.ts'
import { WIDGET_VERSION } from '../../web/widget/release.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { EMBED, readRelease } from './release.ts'

let host: TestHost
beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.close())

const FROM_ANYWHERE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff' }
const headersOf = (response: Response, names: readonly string[]) => Object.fromEntries(names.map(name => [name, response.headers.get(name)]))

test('every file of the exact version is what its hash says, is open to every site and never changes', async () => {
  const { integrity } = await readRelease()
  expect(Object.keys(integrity)).toContain('city-gallery.js')
  expect(Object.keys(integrity)).toContain('city-gallery.css')
  for (const [name, hash] of Object.entries(integrity)) {
    const response = await fetch(`${host.url}/embed/v${WIDGET_VERSION}/${name}`, { headers: { Origin: 'https://hotel.example' } })
    expect(response.status).toBe(200)
    expect(headersOf(response, Object.keys(FROM_ANYWHERE))).toEqual(FROM_ANYWHERE)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(
      `sha384-${createHash('sha384')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('base64')}`,
    ).toBe(hash)
  }
})

test('the moving script is open to every site and is asked for again within the hour', async () => {
  for (const name of ['city-gallery.js', 'city-gallery.css']) {
    const response = await fetch(`${host.url}/embed/v1/${name}`)
    expect(response.status).toBe(200)
    expect(headersOf(response, Object.keys(FROM_ANYWHERE))).toEqual(FROM_ANYWHERE)
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=3600, /)
  }
  expect((await fetch(`${host.url}/embed/v1/other.js`)).status).toBe(404)
})

test('there are words for every language, and the scripts hold no name of another host', async () => {
  const folder = join(EMBED, `v${WIDGET_VERSION}`)
  const files = await readdir(folder)
  expect(files.filter(file => file.startsWith('words-')).toSorted()).toEqual(
    Object.keys(CATALOGUES)
      .map(lang => `words-${lang}.json`)
      .toSorted(),
  )
  for (const file of files.filter(each => each.endsWith('.js'))) {
    const hosts = Array.from((await readFile(join(folder, file), 'utf8')).matchAll(/https?:\/\/([\w.-]+)/g), ([, name]) => name)
    // The deeds of the licences, and the names of markup languages.
    expect(hosts.filter(name => !['creativecommons.org', 'www.w3.org'].includes(name ?? ''))).toEqual([])
  }
})
