import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PUBLISHED, readPublished } from '../../infra/dev/embed/published.ts'
import { documentOf, expectGoodGuest, ROOM, scriptOf, settled, tiles, visit } from './host-page.ts'
import { fillGenoa } from './stories.ts'
import { browser, gallery, site, useHostSite } from './use-host-site.ts'

const ROOT = join(import.meta.dirname, '../..')
const published = await readPublished(ROOT)

useHostSite(fillGenoa)

test('pages are told to vouch for a version that was published, and no other', async () => {
  const html = await (await fetch(`${gallery.url}/genoa/embed?lang=en`)).text()
  const named = new Set(Array.from(html.matchAll(/\/embed\/v(\d+\.\d+\.\d+)\/([\w.-]+)/g), ([, version = '', file = '']) => `${version} ${file}`))
  expect(named.size).toBe(2)
  for (const each of named) {
    const [version = '', file = ''] = each.split(' ')
    expect(html).toContain(published.get(version)?.integrity[file] ?? 'a version that was published')
  }
})

test('what was published is there with all its files', async () => {
  expect(published.size).toBeGreaterThan(0)
  for (const [version, { integrity }] of published)
    expect((await readdir(join(ROOT, PUBLISHED, `v${version}`))).toSorted()).toEqual([...Object.keys(integrity), 'integrity.json'].toSorted())
})

test.each([...published])(
  'version %s shows today’s map, or leaves the list of one that a server put into the page as it is',
  async (version, { integrity }) => {
    const script = scriptOf(gallery.url, `v${version}/city-gallery.js`, `integrity="${integrity['city-gallery.js']}" crossorigin="anonymous"`)
    site.pages['/'] = { body: documentOf((await (await fetch(`${gallery.url}/embed/genoa.html?layout=map&lang=en`)).text()) + script) }
    const guest = await visit(browser, `${site.url}/`, { reducedMotion: 'reduce' })
    await guest.page.waitForFunction(() => customElements.get('city-gallery'))
    if (integrity['map.js']) {
      await guest.page.getByRole('button', { name: /^Palazzo Rosso: / }).click()
      await guest.page.locator('.map-panel .veduta-item').first().waitFor()
    }
    expect(await guest.page.locator('.veduta-spot-name').first().textContent()).toBe('Palazzo Rosso')
    await expectGoodGuest(guest, [site.url, gallery.url])
    await guest.close()
  },
)

test.each([...published])('version %s, which pages vouch for by its hash, shows today’s pictures and opens them', async (version, { integrity }) => {
  const script = scriptOf(gallery.url, `v${version}/city-gallery.js`, `integrity="${integrity['city-gallery.js']}" crossorigin="anonymous"`)
  site.pages['/'] = { body: documentOf(`${script}<city-gallery city="genoa" limit="4">${ROOM}</city-gallery>`) }
  const guest = await visit(browser, `${site.url}/`)
  await settled(guest.page, 4)
  await guest.page.getByRole('button', { name: 'Older pictures' }).click()
  await settled(guest.page, 6)
  await tiles(guest.page).nth(1).locator('.veduta-link').click()
  const dialog = guest.page.locator('dialog[open]')
  await dialog.filter({ hasText: 'Second' }).waitFor()
  expect(await dialog.getByRole('link', { name: 'CC BY-SA 4.0' }).count()).toBe(1)
  await guest.page.keyboard.press('Escape')
  await expectGoodGuest(guest, [site.url, gallery.url])
  await guest.close()
})
