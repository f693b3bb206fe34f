import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { copyDurably, duplicateFile, syncFolder, writeDurably } from '../../../functions/adapters/local/atomic-file.ts'
import { DATABASE_FILE } from '../../../functions/adapters/local/context.ts'
import { ERASURES_FILE } from '../../../functions/adapters/local/erasures.ts'
import { hashFile, LABEL_FILE, type Label, MANIFEST_FILE } from './manifest.ts'
import { filesOf, takeSnapshot } from './snapshot.ts'

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

/**
 * Back up a data folder, also while a host uses it: the database first, then the files that it knows (they are never written to
 * again, so on the same disk a second name is enough), the erasure list last. Under a temporary name until it is whole.
 */
export async function makeBackup(dataFolder: string, target: string, now: () => Date): Promise<Label> {
  const folder = resolve(target)
  if (`${folder}/`.startsWith(`${resolve(dataFolder)}/`)) throw new Error(`${target} lies in the data folder: choose one outside, at best on another disk.`)
  if ((await readdir(folder).catch(() => [])).length > 0) throw new Error(`${target} is not empty: choose a new folder for each backup.`)
  const unfinished = join(dirname(folder), `.${basename(folder)}.unfinished`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const at = now().toISOString()
  const snapshot = await takeSnapshot(dataFolder)
  try {
    const manifest = createWriteStream(join(unfinished, MANIFEST_FILE))
    // Names of one file within the backup: a public picture is the same file as its original in staging.
    const seen = new Map<string, { path: string; hash: string }>()
    let files = 0
    let bytes = 0

    const note = (path: string, hash: string) => {
      files++
      if (!manifest.write(`${hash}  ${path}\n`)) return new Promise<void>(resolve => void manifest.once('drain', resolve))
    }
    const add = async (from: string, path: string, copy = duplicateFile) => {
      const to = join(unfinished, path)
      try {
        const { ino, nlink, size } = await stat(from)
        const twin = nlink > 1 ? seen.get(String(ino)) : undefined
        await mkdir(dirname(to), { recursive: true })
        await copy(twin?.path ?? from, to)
        const hash = twin?.hash ?? (await hashFile(to))
        if (nlink > 1 && !twin) seen.set(String(ino), { path: to, hash })
        bytes += size
        await note(path, hash)
      } catch (error) {
        // Withdrawn or erased meanwhile: it must not be kept anyway.
        if (!isAbsent(error)) throw error
      }
    }

    await snapshot.writeDatabase(join(unfinished, DATABASE_FILE))
    bytes += (await stat(join(unfinished, DATABASE_FILE))).size
    await note(DATABASE_FILE, await hashFile(join(unfinished, DATABASE_FILE)))
    for await (const path of filesOf(snapshot.uploads)) await add(path, join('originals/uploads', relative(snapshot.uploads, path)))
    for (const area of ['originals/pinned', 'originals/masters', 'staging', 'public']) {
      for await (const path of filesOf(join(dataFolder, area))) await add(path, relative(dataFolder, path))
    }
    for (const name of await readdir(dataFolder)) if (name.endsWith('.secret')) await add(join(dataFolder, name), name, copyDurably)
    await add(join(dataFolder, ERASURES_FILE), ERASURES_FILE, copyDurably)

    manifest.end()
    await finished(manifest)
    const label: Label = { format: 1, at, files, bytes, manifest: await hashFile(join(unfinished, MANIFEST_FILE)) }
    await writeDurably(join(unfinished, LABEL_FILE), file => file.writeFile(`${JSON.stringify(label, null, 2)}\n`))
    await syncFolder(unfinished)
    await rename(unfinished, folder)
    await syncFolder(dirname(folder))
    return label
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  } finally {
    await snapshot.release()
  }
}
