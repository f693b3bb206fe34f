import { parseArgs } from 'node:util'
import { readConfig } from '../../functions/config.ts'
import { makeBackup } from '../local/backup/make-backup.ts'
import { run } from './run.ts'

await run('npm run backup -- FOLDER', async () => {
  const [folder, ...more] = parseArgs({ allowPositionals: true }).positionals
  if (!folder || more.length > 0) return undefined
  const { dataFolder } = readConfig(process.env)
  const { files, bytes } = await makeBackup(dataFolder, folder, () => new Date())
  return `${folder} holds ${files} files of ${dataFolder}, ${(bytes / 1e6).toFixed(1)} MB.`
})
