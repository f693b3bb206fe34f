import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contributor, makePhoto, postForm } from '../support/contributor.ts'
import { runHost, startHost } from '../support/host.ts'

/** A disk of 24 MB, where the machine lets us have one. */
const disk = mkdtempSync(join(tmpdir(), 'veduta-disk-'))
const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

/** Fill the disk, and with `leave` give so many bytes back. */
async function fill(leave: number): Promise<string> {
  const path = join(disk, 'filler')
  const file = await open(path, 'w')
  const isFull = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOSPC') throw error
    return true
  }
  const chunk = Buffer.alloc(65_536)
  while (!(await file.write(chunk).then(({ bytesWritten }) => bytesWritten < chunk.length, isFull)));
  const { size } = await file.stat()
  await file.truncate(Math.max(0, size - leave))
  await file.close()
  return path
}

test.skipIf(!mounted)(
  'a host goes on when the disk is full, says so, and takes everything in when there is room again',
  async () => {
    const folder = join(disk, 'data')
    await mkdir(folder)
    const host = await startHost({ folder })
    try {
      const photo = await makePhoto()
      const before = await contributor(host.url, [photo])
      const tickets = await before.begin()
      const filler = await fill(16_384)

      const { url, fields } = tickets.uploads[0]!
      const refused = await postForm(url, fields, photo)
      expect(refused.status).toBe(503)
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
      const told = await refused.text()
      expect(JSON.parse(told)).toMatchObject({ type: 'urn:veduta:problem:unavailable' })
      expect(told).not.toContain('folder')
      expect((await fetch(`${host.url}/healthz`)).status).toBe(200)
      expect((await fetch(`${host.url}/api/v1/cities`)).status).toBe(200)

      await rm(filler)
      await before.upload(tickets)
      await before.reaches('in_review')
      expect(host.log()).toContain('the disk of the data folder is full')
    } finally {
      await host.close()
    }
  },
  90_000,
)

test.skipIf(!mounted)(
  'a start on a full disk is refused in one sentence',
  async () => {
    await fill(0)
    const { log, code, output } = await runHost({ folder: join(disk, 'other') })
    expect(log.trim().split('\n')).toEqual([expect.stringContaining('the disk of the data folder is full')])
    expect(output).not.toContain('ready')
    expect(code).toBe(73)
  },
  60_000,
)
