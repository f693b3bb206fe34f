import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'
import { syncFolder } from '../../functions/adapters/local/atomic-file.ts'
import { END, FORMAT, MANIFEST, sumsName, VERSION } from './format.ts'

export interface ArchiveWriter {
  /** Resolves when the disk has kept up. */
  add(name: string, content: Uint8Array | string): Promise<void>
  /** Write the sums of what was added since the last ones. */
  closePart(): Promise<void>
  /** Write the end, flush everything and put the file in its place. */
  finish(submissions: number): Promise<void>
  /** Leave nothing behind. */
  abort(): Promise<void>
  bytes(): number
}

/** Begin an archive, under a temporary name beside `target` until it is whole. Replaces nothing. */
export async function openArchive(target: string, now: () => Date): Promise<ArchiveWriter> {
  const path = resolve(target)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) throw new Error(`${target} is there already: choose a new name for each archive.`)
  // Of this process alone: two exports to one name must not be mixed.
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.unfinished`)
  const at = now()
  const tar = pack()
  const written = pipeline(tar, createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }))
  // Whoever adds next is told.
  written.catch(() => {})

  const all = createHash('sha256')
  let sums = ''
  let [entries, bytes, part] = [0, 0, 0]

  async function put(name: string, content: Uint8Array | string): Promise<void> {
    const buffer = Buffer.from(content as Uint8Array)
    const taken = new Promise<void>((done, failed) => {
      tar.entry({ name, size: buffer.length, mode: 0o600, mtime: at }, buffer, error => (error ? failed(error) : done()))
    })
    // Where the disk fails, the entry would wait for ever.
    await Promise.race([taken, written])
  }

  async function add(name: string, content: Uint8Array | string): Promise<void> {
    const buffer = Buffer.from(content as Uint8Array)
    const line = `${createHash('sha256').update(buffer).digest('hex')}  ${name}\n`
    await put(name, buffer)
    sums += line
    all.update(line)
    entries++
    bytes += buffer.length
  }

  async function closePart(): Promise<void> {
    await put(sumsName(part++), sums)
    sums = ''
  }

  await add(MANIFEST, `${JSON.stringify({ format: FORMAT, version: VERSION, at: at.toISOString() })}\n`)

  return {
    add,
    closePart,
    bytes: () => bytes,
    async finish(submissions) {
      await closePart()
      await put(END, `${JSON.stringify({ entries, bytes, submissions, sha256: all.digest('hex') })}\n`)
      tar.finalize()
      await written
      const file = await open(unfinished, 'r+')
      await file.sync()
      await file.close()
      await rename(unfinished, path)
      await syncFolder(dirname(path))
    },
    async abort() {
      tar.destroy()
      await written.catch(() => {})
      await rm(unfinished, { force: true })
    },
  }
}
