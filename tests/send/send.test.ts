import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { idFromToken } from '../../shared/token.ts'
import { openGallery } from '../pages/open-gallery.ts'
import { send as sendFrom } from '../submissions/fixtures.ts'
import { makePhoto, sha256 } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'

const SEND = join(import.meta.dirname, '../../infra/cli/send.ts')
const CONSENTS = { ownWork: true as const, people: 'none' as const, minors: 'none' as const, uses: ['gallery' as const], aiMade: false }
let host: TestHost
let folder: string

beforeAll(async () => {
  host = await startHost()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veduta-send-'))
  return () => rm(folder, { recursive: true, force: true })
})
afterAll(() => host.close())

const argumentsFor = (...more: string[]) => [SEND, '--city', 'genoa', '--url', host.url, ...more, folder]

function send(...more: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, argumentsFor(...more), (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }))
  })
}
const tokens = async () => Object.values(JSON.parse(await readFile(join(folder, '.veduta-send.json'), 'utf8')) as Record<string, string>)

test('a folder of photos reaches review, and a second run sends nothing', async () => {
  for (const name of ['a.jpg', 'b.jpg', 'c.jpg']) await writeFile(join(folder, name), await makePhoto())
  const first = await send('--place', 'lanterna')
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('3 sent and in review') })
  const sent = await tokens()
  expect(await send('--place', 'lanterna')).toMatchObject({ code: 0, out: expect.stringContaining('3 sent earlier') })
  expect(await tokens()).toEqual(sent)
})

test('what is no photo is refused with its reason and the others go on', async () => {
  await writeFile(join(folder, 'good.jpg'), await makePhoto())
  await writeFile(join(folder, 'text.jpg'), 'not a picture')
  await writeFile(join(folder, 'empty.jpg'), '')
  await writeFile(join(folder, 'broken.jpg'), (await makePhoto()).subarray(0, 2000))
  await writeFile(join(folder, 'phone.jpg'), Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))
  const { code, out } = await send()
  expect(code).toBe(0)
  expect(out).toContain('1 sent and in review')
  expect(out).toContain('4 refused')
  expect(out).toMatch(/phone\.jpg: refused: unreadable/)
  expect(out).toMatch(/text\.jpg: refused: expected JPEG, HEIC, PNG, WebP or AVIF/)
  expect(out).toMatch(/broken\.jpg: refused: unreadable/)
})

test('killed in the middle and run again, it doubles nothing', async () => {
  for (let i = 0; i < 8; i++) await writeFile(join(folder, `${i}.jpg`), await makePhoto())
  const child = spawn(process.execPath, argumentsFor('--concurrency', '1'), { stdio: ['ignore', 'ignore', 'pipe'] })
  await once(child.stderr, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const early = await tokens()
  expect(early.length).toBeLessThan(8)
  const { code, out } = await send()
  expect(code).toBe(0)
  const all = await tokens()
  expect(all).toHaveLength(8)
  expect(all).toEqual(expect.arrayContaining(early))
  expect(out).toMatch(/sent earlier/)
})

test('a photo whose upload was given up meanwhile is sent anew', async () => {
  const gallery = await openGallery()
  try {
    const photo = await makePhoto()
    await writeFile(join(folder, 'a.jpg'), photo)
    const given = await sendFrom(gallery.context, {
      photos: [{ type: 'image/jpeg', bytes: photo.length }],
      consents: { ...CONSENTS, terms: termsVersionOf({ terms: { version: '2026-11' } }) },
    })
    await applyEvent(gallery.context, given.id, { kind: 'uploads_closed' })
    await writeFile(join(folder, '.veduta-send.json'), JSON.stringify({ [`${gallery.url}/genoa#${sha256(photo)}`]: given.token }))
    expect(await send('--url', gallery.url, '--no-wait')).toMatchObject({ code: 0, out: expect.stringContaining('1 sent') })
    expect(await tokens()).not.toContain(given.token)
    expect(await gallery.context.objects.list('originals', `uploads/${await idFromToken((await tokens())[0] ?? '')}/`)).toHaveLength(1)
  } finally {
    await gallery.close()
  }
})

test('an unknown city, campaign or folder is said before anything is sent', async () => {
  await writeFile(join(folder, 'a.jpg'), await makePhoto())
  const unknown = await send('--city', 'atlantis')
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('expected a city') })
  expect(await send('--campaign', 'nothing')).toMatchObject({ code: 1, err: expect.stringContaining('expected one of') })
  await rm(folder, { recursive: true })
  expect(await send()).toMatchObject({ code: 1, err: expect.stringContaining('expected a folder of photos') })
})
