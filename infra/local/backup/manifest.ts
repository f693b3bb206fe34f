import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'

/** Checksums in the form of `sha256sum`, so that `sha256sum -c manifest.sha256` tells without us whether a backup is whole. */
export const MANIFEST_FILE = 'manifest.sha256'
/** Written last: what the backup is, and the checksum of its manifest. */
export const LABEL_FILE = 'backup.json'

export const Label = v.strictObject({
  format: v.literal(1),
  at: v.pipe(v.string(), v.isoTimestamp()),
  files: v.number(),
  bytes: v.number(),
  manifest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type Label = v.InferOutput<typeof Label>

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

/** Read a backup's label; throws in one sentence where there is none. */
export async function readLabel(folder: string): Promise<Label> {
  try {
    return v.parse(Label, JSON.parse(await readFile(join(folder, LABEL_FILE), 'utf8')))
  } catch (error) {
    throw new Error(`${folder} is no backup of Veduta: expected a readable ${LABEL_FILE} in it.`, { cause: error })
  }
}

/** Check every file of a backup; answers their paths, or throws naming the first that is missing or damaged. */
export async function verifyBackup(folder: string): Promise<string[]> {
  const label = await readLabel(folder)
  const manifest = join(folder, MANIFEST_FILE)
  if ((await hashFile(manifest).catch(() => '')) !== label.manifest) throw new Error(`${manifest} is missing or damaged.`)
  const paths: string[] = []
  for (const line of (await readFile(manifest, 'utf8')).split('\n')) {
    const [, expected, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (!expected || !path) continue
    if (path.split('/').includes('..')) throw new Error(`${manifest} names a file outside of the backup: ${path}`)
    if ((await hashFile(join(folder, path)).catch(() => '')) !== expected) throw new Error(`${join(folder, path)} is missing or damaged.`)
    paths.push(path)
  }
  return paths
}
