import { parseArgs } from 'node:util'
import { readConfig } from '../../functions/config.ts'
import { exportGallery } from '../archive/export-gallery.ts'
import { openSource } from '../archive/host.ts'
import { openArchive } from '../archive/write-archive.ts'
import { environmentOf, HOST_OPTIONS } from './environment.ts'
import { showProgress } from './progress.ts'
import { run } from './run.ts'

await run('npm run export -- [--aws] FILE', async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: HOST_OPTIONS })
  const [file, ...more] = positionals
  if (!file || more.length > 0) return undefined
  const environment = await environmentOf(values)
  const source = await openSource(readConfig(environment), environment)
  const progress = showProgress()
  try {
    const archive = await openArchive(file, () => new Date())
    try {
      const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
      const { submissions, bytes } = await exportGallery(source.what, archive, (many, written) => progress.say(`${many} submissions, ${size(written)}`))
      return `${file} holds ${submissions} submissions of ${source.name}, ${size(bytes)}.`
    } catch (error) {
      await archive.abort()
      throw error
    }
  } finally {
    progress.end()
    await source.close()
  }
})
