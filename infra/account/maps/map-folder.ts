import { createHash } from 'node:crypto'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { BACKDROP_BYTES } from '../../../functions/http/map/backdrop.ts'
import { checkTiles, type Parts } from '../../../functions/http/map/check-tiles.ts'
import { TILES_FILE } from '../../../functions/http/map/tiles.ts'
import { Slug } from '../../../shared/text.ts'
import { checkBackdrop } from './check-backdrop.ts'

/** Of the file with tiles: more is a country at the size of its houses, and longer to send than credentials of a role mostly last. */
const TILES_BYTES = 20_000_000_000

/** A file to draw maps on, opened: whatever takes its place meanwhile, this is the one that was checked. */
export interface OpenedMap extends Parts {
  name: string
  /** As the operator calls it. */
  path: string
}

/**
 * Look at a folder with what maps are drawn on, and do something with its files if there is nothing wrong with any. Answers a line for each
 * mistake, or what was done. `named` is what the operator calls the folder.
 */
export async function withMaps<T>(
  folder: string,
  named: string,
  work: (files: readonly OpenedMap[]) => Promise<T>,
): Promise<{ mistakes: string[] } | { done: T }> {
  const names = await namesIn(folder)
  if (!names) return { mistakes: [`maps: expected a folder that can be read, received "${named}"`] }
  // More likely a copy that failed than a wish: maps are taken away by naming no folder.
  if (names.length === 0)
    return { mistakes: [`maps: expected ${TILES_FILE} or {city}.geojson in "${named}", found neither; to have no maps, leave out the field`] }
  const handles: FileHandle[] = []
  try {
    const mistakes: string[] = []
    const files: OpenedMap[] = []
    for (const name of names) {
      const path = `${named}/${name}`
      const handle = isExpected(name) ? await openFile(join(folder, name)) : `expected ${TILES_FILE} or {city}.geojson with the short name of a city`
      if (typeof handle === 'string') {
        mistakes.push(`${path}: ${handle}`)
        continue
      }
      handles.push(handle)
      const file = { name, path, bytes: (await handle.stat()).size, read: partsOf(handle) }
      files.push(file)
      mistakes.push(...(await check(file)))
    }
    return mistakes.length > 0 ? { mistakes } : { done: await work(files) }
  } finally {
    for (const handle of handles) await handle.close()
  }
}

/** The SHA-256 of a file's content, in hexadecimal. */
export async function hashOf({ bytes, read }: Parts): Promise<string> {
  const hash = createHash('sha256')
  const step = 1 << 20
  for (let offset = 0; offset < bytes; offset += step) hash.update(await read(offset, Math.min(step, bytes - offset)))
  return hash.digest('hex')
}

/** Several files read as one, and where each begins in it. */
export function oneBehindTheOther(files: readonly Parts[]): Parts & { offsets: number[] } {
  const offsets = files.map((_, index) => files.slice(0, index).reduce((sum, { bytes }) => sum + bytes, 0))
  return {
    offsets,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    async read(offset, length) {
      const parts = files.map((file, index) => {
        const [from, to] = [Math.max(0, offset - (offsets[index] ?? 0)), Math.min(file.bytes, offset + length - (offsets[index] ?? 0))]
        return from < to ? file.read(from, to - from) : new Uint8Array()
      })
      return new Uint8Array(await new Blob(await Promise.all(parts)).arrayBuffer())
    },
  }
}

/** Names that begin with a dot are the system's own. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter(name => !name.startsWith('.')).sort()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

const isExpected = (name: string) => name === TILES_FILE || v.is(Slug, /^(.*)\.geojson$/.exec(name)?.[1])

/** As a text: what is wrong with it. */
async function openFile(path: string): Promise<FileHandle | string> {
  try {
    // A pipe would be waited for.
    if (!(await stat(path)).isFile()) return 'expected a file, found something else'
    return await open(path, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return `expected a file that can be read, received ${code}`
  }
}

async function check(file: OpenedMap): Promise<string[]> {
  const most = file.name === TILES_FILE ? TILES_BYTES : BACKDROP_BYTES
  if (file.bytes > most) return [`${file.path}: expected at most ${most} bytes, found ${file.bytes}`]
  return file.name === TILES_FILE ? await checkTiles(file, file.path) : checkBackdrop(await file.read(0, file.bytes), file.path)
}

function partsOf(handle: FileHandle): Parts['read'] {
  return async (offset, length) => {
    const bytes = new Uint8Array(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  }
}
