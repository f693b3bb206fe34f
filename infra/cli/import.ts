import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../../functions/config.ts'
import { createShareImages } from '../../functions/imaging/share-images.ts'
import { openTarget } from '../archive/host.ts'
import { importGallery, type Report } from '../archive/import-gallery.ts'
import { createLogger } from '../local/logger.ts'
import { environmentOf, HOST_OPTIONS } from './environment.ts'
import { showBytes } from './progress.ts'
import { run } from './run.ts'

/** Made by the build. */
const FONTS = join(import.meta.dirname, '../../dist/host/fonts')

const PASSES = { check: 'checking ', import: 'importing' }

await run('npm run import -- [--aws] FILE', async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: HOST_OPTIONS })
  const [file, ...more] = positionals
  if (!file || more.length > 0) return undefined
  const { size } = await stat(file).catch(cause => {
    throw new Error(`expected an archive, ${file} can not be read (${(cause as NodeJS.ErrnoException).code}).`, { cause })
  })
  const environment = await environmentOf(values)
  const config = readConfig(environment)
  const target = await openTarget(config, environment, createLogger(config), createShareImages(FONTS))
  let bar: { pass: keyof typeof PASSES; shown: ReturnType<typeof showBytes> } | undefined
  try {
    const report = await importGallery(target.what, file, (pass, bytes) => {
      if (bar?.pass !== pass) {
        bar?.shown.end()
        bar = { pass, shown: showBytes(PASSES[pass], size) }
      }
      bar.shown.say(bytes)
    })
    bar?.shown.end()
    return summary(target.name, report)
  } finally {
    bar?.shown.end()
    await target.close()
  }
})

function summary(name: string, { submissions, catalog, record, media, erased, hidden, unfinished }: Report): string {
  const { added, renewed, same, older, other } = submissions
  return [
    `${name}: ${added} submissions are new, ${renewed} were brought up to date, ${same + older} were there already; ${media} media and ${catalog.put} entries of the catalogue were put.`,
    ...(other > 0 ? [`${other} submissions have changed on both sides since they parted: what was here stays.`] : []),
    ...(catalog.kept > 0 ? [`${catalog.kept} entries of the catalogue differ here, where they were saved later: what was here stays.`] : []),
    ...(record.other.length > 0
      ? [`The record of ${record.other.join(', ')} has other days here than in the archive: what was here stays, keep the archive as a witness of the others.`]
      : []),
    ...(erased > 0 ? [`${erased} submissions were withdrawn or erased on the other side: they are here too.`] : []),
    ...(hidden > 0 ? [`${hidden} stories were taken down on the other side: they are hidden until a moderator decides.`] : []),
    ...(unfinished.length > 0
      ? [`The archive lacks renditions of ${unfinished.length} published stories, which can not be shown: ${unfinished.join(', ')}`]
      : []),
  ].join('\n')
}
