import { parseArgs } from 'node:util'
import { readConfig } from '../../functions/config.ts'
import { exportGallery } from '../archive/export-gallery.ts'
import { openSource } from '../archive/host.ts'
import { openArchive } from '../archive/write-archive.ts'
import { showProgress } from './progress.ts'
import { run } from './run.ts'

await run('npm run export -- FILE', async () => {
  const [file, ...more] = parseArgs({ allowPositionals: true }).positionals
  if (!file || more.length > 0) return undefined
  const source = await openSource(readConfig(process.env), process.env)
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
