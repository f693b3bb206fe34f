import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LIMITS } from '../../shared/limits.ts'
import { contributor, makePhoto } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { hostileFiles, type ListedFile } from './classes.ts'
import { scansJpeg } from './parts/jpeg.ts'
import { family, restingMiB } from './process-tree.ts'
import { makeSamples } from './samples.ts'
import { postNamed } from './send-form.ts'

let host: TestHost
let files: ListedFile[]

beforeAll(async () => {
  host = await startHost()
  files = chosen(hostileFiles(await makeSamples(1), 1))
}, 120_000)
afterAll(async () => {
  await host.close()
})

/** All names, since only the host sees them; of the many others a few of each class. */
function chosen(all: readonly ListedFile[]): ListedFile[] {
  const seen = new Map<string, number>()
  return all.filter(file => {
    const nth = seen.get(file.class) ?? 0
    seen.set(file.class, nth + 1)
    if (file.class === 'names') return true
    if (file.class === 'mismatched') return nth % 25 === 0
    if (file.class === 'dense') return nth === 0
    return file.class === 'sizes' ? file.name.startsWith('0 ') || file.name.includes(`${LIMITS.photoBytes + 1}`) : nth < 2
  })
}

/** What became of one file: the code of the answer to its upload, or of its photo. */
type End = { end: 'ready' } | { end: 'refused'; code: string }

/** Send files as one submission to a host and wait for the end of each. */
async function sendTogether(batch: readonly ListedFile[]): Promise<End[]> {
  const contents = await Promise.all(batch.map(async file => new Uint8Array(await file.make())))
  const sender = await contributor(host.url, [], {
    photos: batch.map((file, at) => ({ type: file.type ?? 'image/jpeg', bytes: Math.min(LIMITS.photoBytes, Math.max(1, contents[at]?.length ?? 0)) })),
  })
  const { uploads } = await sender.begin()
  const ends = new Map<string, End>()
  for (const { photo, url, fields } of uploads) {
    const at = Number(photo) - 1
    const { status, text } = await postNamed(url, fields, { name: batch[at]?.fileName ?? 'photo.jpg', bytes: contents[at] ?? new Uint8Array() })
    if (status !== 204) ends.set(photo, { end: 'refused', code: (JSON.parse(text) as { type: string }).type.replace('urn:veduta:problem:', '') })
  }
  for (const end = Date.now() + 60_000; ends.size < batch.length; await pause(50)) {
    for (const { photo, status, problem } of (await sender.status()).photos) {
      if (status === 'ready') ends.set(photo, { end: 'ready' })
      if (status === 'refused') ends.set(photo, { end: 'refused', code: problem?.code ?? '' })
    }
    if (Date.now() > end) throw new Error(`expected an end for each of ${batch.map(file => file.name).join(', ')}; there are ${JSON.stringify([...ends])}`)
  }
  return batch.map((_, at) => ends.get(String(at + 1)) as End)
}

test('files of every class that are sent to the host end ready or refused with a code, and the host goes on', async () => {
  const pid = host.pid()
  expect(await sendTogether([{ class: 'none', name: 'a good photo', make: makePhoto }])).toEqual([{ end: 'ready' }])
  const before = restingMiB(pid)
  const wrong: string[] = []
  for (let at = 0; at < files.length; at += LIMITS.photos) {
    const batch = files.slice(at, at + LIMITS.photos)
    const ends = await sendTogether(batch)
    ends.forEach((end, index) => {
      const file = batch[index]
      if (end.end === 'refused' && !end.code) wrong.push(`${file?.class}, ${file?.name}: refused without a code`)
      // What splits the header of a part is no form any more, whatever the photo is.
      const splits = /["\r\n\0]/.test(file?.fileName ?? '')
      if (file?.expected && !splits && file.expected !== end.end)
        wrong.push(`${file.class}, ${file.name}: expected ${file.expected}, received ${JSON.stringify(end)}`)
    })
  }
  expect(wrong).toEqual([])
  expect(new Set(files.map(file => file.class)).size).toBeGreaterThanOrEqual(16)

  expect(await sendTogether([{ class: 'none', name: 'a good photo', make: makePhoto }])).toEqual([{ end: 'ready' }])
  expect(host.pid()).toBe(pid)
  await expectOrdinary(host, before)
  expect((await fetch(`${host.url}/healthz`)).status).toBe(200)
}, 900_000)

/**
 * What a host comes back to: one process beside its own at most, both with an ordinary amount of memory, and nothing in the folder for files
 * that are being written.
 */
async function expectOrdinary({ pid, folder }: TestHost, before: number) {
  const look = async () => {
    expect(await readdir(join(folder, 'temporary'))).toEqual([])
    if (process.platform !== 'linux') return
    const [, ...readers] = family(pid())
    expect(readers.length).toBeLessThanOrEqual(1)
    // What a reader may keep is half of what it may take.
    for (const reader of readers) expect(restingMiB(reader)).toBeLessThan(320 + 10)
    expect(restingMiB(pid())).toBeLessThan(before + 300)
  }
  await vi.waitFor(look, { timeout: 30_000, interval: 100 })
}

test('a photo that breaks its reader again and again holds up nobody', async () => {
  const small = await startHost({ env: { VEDUTA_IMAGING_MEMORY: '256' } })
  try {
    // All of it is kept until its last scan: more than the 256 MB that this host allows.
    const poison = scansJpeg({ width: 7_000, height: 5_200, components: 3 }, 6)
    const before = restingMiB(small.pid())
    const [bad, good] = await Promise.all([contributor(small.url, [new Uint8Array(poison)]), contributor(small.url, [await makePhoto()])])
    await bad.upload(await bad.begin())
    await vi.waitFor(() => expect(small.log()).toMatch(/expected a photo to be read with 256 MiB of memory/), { timeout: 60_000 })
    await good.upload(await good.begin())
    await good.reaches('in_review')
    expect((await bad.status()).photos[0]?.status).toBe('received')
    await expectOrdinary(small, before)
  } finally {
    await small.close()
  }
}, 180_000)
