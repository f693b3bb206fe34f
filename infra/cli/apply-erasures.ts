import { readConfig } from '../../functions/config.ts'
import { applyFates } from '../../functions/submissions/apply-fates.ts'
import { openAwsTarget } from '../archive/open-aws.ts'
import { createLogger } from '../local/logger.ts'
import { environmentOf } from './environment.ts'
import { run } from './run.ts'

/** The one-machine host does this at its start after a restore; on AWS it is a step of its own, before the restored table is shown. */
await run('npm run apply-erasures', async () => {
  const environment = await environmentOf({ aws: true })
  const config = readConfig(environment)
  const target = await openAwsTarget(config, environment, createLogger(config))
  const { erased, hidden } = await applyFates(target.what)
  await target.close()
  return `${target.name}: ${erased} submissions were withdrawn or erased again, ${hidden} stories hidden until a moderator decides.`
})
