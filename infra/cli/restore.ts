import { parseArgs } from 'node:util'
import { readConfig } from '../../functions/config.ts'
import { restoreBackup } from '../local/backup/restore-backup.ts'
import { run } from './run.ts'

await run('npm run restore -- FOLDER [--force]', async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean', default: false } } })
  const [folder, ...more] = positionals
  if (!folder || more.length > 0) return undefined
  const { dataFolder } = readConfig(process.env)
  const { files, movedTo, newer } = await restoreBackup(folder, dataFolder, { force: values.force, now: () => new Date() })
  return [
    `${dataFolder} holds the ${files} files of ${folder}.`,
    ...(movedTo ? [`What was there before is in ${movedTo}: delete it when nothing is missed.`] : []),
    ...(newer.gone > 0 ? [`${newer.gone} submissions were withdrawn or erased since that backup: the next start removes them again before it answers.`] : []),
    ...(newer.retracted > 0
      ? [`${newer.retracted} stories were taken down since that backup: the next start hides them until a moderator decides again.`]
      : []),
  ].join('\n')
})
