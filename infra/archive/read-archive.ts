import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { extract } from 'tar-stream'
import * as v from 'valibot'
import { CATALOG_KINDS, type CatalogKind, END, ENTRY_BYTES, End, type EntryKind, FORMAT, kindOf, MANIFEST, Manifest, sumsName, VERSION } from './format.ts'

/** One of an archive's entries, or the end of one of its parts. */
export type Found = (EntryKind & { name: string; bytes: Buffer }) | { kind: 'part-end' }

export const isCatalog = <Each extends Found>(found: Each): found is Each & { kind: CatalogKind } => CATALOG_KINDS.some(kind => kind === found.kind)

export interface Totals {
  entries: number
  bytes: number
  submissions: number
}

/**
 * Go through an archive from its beginning to its end, in constant memory, and check everything by the way: a caller who came to
 * the end has seen a whole one. What was given out before may be damaged, so nobody acts on it but in a second pass. Throws in one
 * sentence what is wrong with the file. `read` is told how many bytes of the file have come.
 */
export async function* readArchive(file: string, read: (bytes: number) => void = () => {}): AsyncGenerator<Found, Totals> {
  const cutShort = () => new Error(`${file} is cut short: its end is missing.`)
  const damaged = (what: string) => new Error(`${file} is damaged: ${what}.`)
  const all = createHash('sha256')
  let sums = ''
  let part = 0
  let seen = { entries: 0, bytes: 0 }
  let totals: Totals | undefined

  for await (const { name, bytes } of tarEntries(file, read, damaged, cutShort)) {
    if (totals) throw damaged('something follows its end')
    if (name === sumsName(part)) {
      if (bytes.toString() !== sums) throw damaged(`${firstDifference(bytes.toString(), sums)} is not what was written`)
      sums = ''
      part++
      yield { kind: 'part-end' }
      continue
    }
    if (name === END) {
      totals = parseJson(End, bytes) ?? fail(damaged('its end can not be read'))
      const { entries, bytes: many, sha256 } = totals as v.InferOutput<typeof End>
      if (sums !== '' || sha256 !== all.digest('hex') || entries !== seen.entries || many !== seen.bytes) throw damaged('its parts do not add up')
      continue
    }
    if (seen.entries === 0) checkManifest(file, name, bytes)
    const line = `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
    sums += line
    all.update(line)
    seen = { entries: seen.entries + 1, bytes: seen.bytes + bytes.length }
    if (name === MANIFEST && seen.entries === 1) continue
    yield { ...(kindOf(name) ?? fail(damaged(`it holds ${name}`))), name, bytes }
  }
  return totals ?? fail(seen.entries === 0 ? notAnArchive(file) : cutShort())
}

async function* tarEntries(file: string, read: (bytes: number) => void, damaged: (what: string) => Error, cutShort: () => Error) {
  const tar = extract()
  const source = createReadStream(file, { highWaterMark: 1 << 20 })
  let bytes = 0
  let entries = 0
  source.on('data', chunk => {
    bytes += chunk.length
    read(bytes)
  })
  source.on('error', error => tar.destroy(error))
  source.pipe(tar)
  try {
    for await (const entry of tar) {
      const { name, type, size = 0 } = entry.header
      if (type !== 'file') throw entries === 0 ? notAnArchive(file) : damaged(`${name} is no file`)
      if (size > ENTRY_BYTES) throw damaged(`${name} is larger than anything that is stored`)
      const content = await buffer(entry)
      if (content.length !== size) throw cutShort()
      entries++
      yield { name, bytes: content }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code) throw new Error(`${file} can not be read: ${code}`, { cause: error })
    if (/unexpected end|closed|destroyed/i.test(message)) throw entries === 0 ? notAnArchive(file) : cutShort()
    if (/tar header|checksum|format/i.test(message)) throw entries === 0 ? notAnArchive(file) : damaged('an entry can not be found')
    throw error
  } finally {
    source.destroy()
  }
}

const notAnArchive = (file: string) => new Error(`${file} is no archive of Veduta: expected ${MANIFEST} at its beginning.`)

function checkManifest(file: string, name: string, bytes: Buffer): void {
  const manifest = name === MANIFEST ? parseJson(Manifest, bytes) : undefined
  if (!manifest) throw notAnArchive(file)
  if (manifest.version > VERSION) {
    throw new Error(`${file} comes from a newer Veduta: its ${FORMAT} has version ${manifest.version}, this one reads ${VERSION} and older.`)
  }
}

function parseJson<Schema extends v.GenericSchema>(schema: Schema, bytes: Buffer): v.InferOutput<Schema> | undefined {
  try {
    return v.parse(schema, JSON.parse(bytes.toString()))
  } catch {
    return undefined
  }
}

function firstDifference(written: string, found: string): string {
  const there = new Set(found.split('\n'))
  return (
    written
      .split('\n')
      .find(line => line && !there.has(line))
      ?.slice(66) ?? 'an entry'
  )
}

function fail(error: Error): never {
  throw error
}
