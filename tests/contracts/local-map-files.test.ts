import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMapFolder } from '../../functions/adapters/local/map-files.ts'
import { describeMapFiles } from './map-files.ts'

describeMapFiles('in a folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'veduta-maps-'))
  const folder = join(root, 'map')
  return {
    maps: createMapFolder(folder),
    async have(files) {
      await mkdir(folder, { recursive: true })
      for (const name of await readdir(folder)) if (!Object.hasOwn(files, name)) await rm(join(folder, name))
      for (const [name, bytes] of Object.entries(files)) {
        await writeFile(join(root, name), bytes)
        await rename(join(root, name), join(folder, name))
      }
    },
    close: () => rm(root, { recursive: true }),
  }
})
