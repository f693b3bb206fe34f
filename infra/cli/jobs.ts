import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DATABASE_FILE } from '../../functions/adapters/local/context.ts'
import { openDatabase } from '../../functions/adapters/local/database.ts'
import { createJobQueue } from '../../functions/adapters/local/job-queue.ts'
import { readConfig } from '../../functions/config.ts'
import { run } from './run.ts'

await run('npm run jobs -- [--revive]', async () => {
  const { values } = parseArgs({ options: { revive: { type: 'boolean', default: false } } })
  const { dataFolder } = readConfig(process.env)
  const file = join(dataFolder, DATABASE_FILE)
  await access(file).catch(cause => {
    throw new Error(`${dataFolder} holds no data of Veduta: expected ${DATABASE_FILE} in it.`, { cause })
  })
  const database = openDatabase(file)
  try {
    const queue = createJobQueue(database, () => new Date())
    if (values.revive) return `${queue.revive()} jobs are tried again; a host that runs takes them up within a minute.`
    const dead = queue.dead()
    if (dead.length === 0) return 'No job waits for a person.'
    return [
      ...dead.map(({ key, failedAt, error }) => `${failedAt}  ${key}\n  ${error}`),
      '',
      `${dead.length} jobs failed too often. With --revive they are tried again.`,
    ].join('\n')
  } finally {
    database.close()
  }
})
