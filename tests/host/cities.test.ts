import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHost, startHost } from '../support/host.ts'

test('a gallery starts with the cities that were asked for', async () => {
  const host = await startHost({ env: { VEDUTA_CITIES: 'ghent, Tartu' } })
  try {
    const { items } = (await (await fetch(`${host.url}/api/v1/cities`)).json()) as { items: { slug: string }[] }
    expect(items.map(({ slug }) => slug)).toEqual(['ghent', 'tartu'])
    expect((await fetch(`${host.url}/genoa`)).status).toBe(404)
  } finally {
    await host.close()
  }
})

test('a city that has no seed is said at the start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-cities-'))
  try {
    const { code, log } = await runHost({ folder, env: { VEDUTA_CITIES: 'genoa,atlantis' } })
    expect(code).toBe(78)
    expect(log).toMatch(/^VEDUTA_CITIES: expected some of genoa, .* received "atlantis"\.$/m)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
