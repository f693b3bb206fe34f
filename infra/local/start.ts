import { join } from 'node:path'
import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { startJobRunner } from '../../functions/adapters/local/job-runner.ts'
import { createEmbeddedJudge } from '../../functions/adapters/local/judge.ts'
import { readSecret } from '../../functions/adapters/local/secret-file.ts'
import type { Config } from '../../functions/config.ts'
import type { Context } from '../../functions/context.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { createShareImages } from '../../functions/imaging/share-images.ts'
import { ownTextJudge } from '../../functions/moderation/text/own-text-judge.ts'
import type { Log } from '../../functions/ports.ts'
import { takeDataFolder } from './data-folder.ts'
import { createHost, fontsFolderBeside } from './host.ts'
import { admitDemoMembers } from './issuer/issuer.tsx'
import { recover } from './recover.ts'
import { giveUpJob, runJob } from './run-job.ts'
import { seedsWithPolicy } from './seeds/policy-file.ts'
import { chooseSeeds, seedCatalog } from './seeds/seed-catalog.ts'
import { closeServer, listen } from './server.ts'
import { loadShadow } from './shadow-judge.ts'
import { startDemo } from './start-demo.ts'
import { asFolderFailure } from './start-failure.ts'
import { readWebBuild } from './web-build.ts'

export interface RunningHost {
  context: Context
  issuerSecret: string
  /** Stop in order; false when something had to be cut off, which the next start takes up again. */
  stop(): Promise<boolean>
}

const UPKEEP_MS = 5 * 60_000
const ANSWERS_MS = 5_000
const JOBS_MS = 15_000

interface Options {
  config: Config
  log: Log
  webFolder: string
  /** Fill the gallery with drawn stories. */
  demo: boolean
}

/** Start everything in order, ready to answer when it returns. Throws a `StartFailure` for what a person can mend. */
export async function startHost({ config, log, webFolder, demo }: Options): Promise<RunningHost> {
  const seeds = await seedsWithPolicy(chooseSeeds(config.cities), config.policyFile)
  const shadow = await loadShadow(config.shadowJudge)
  const web = await readWebBuild(webFolder)
  const lock = await takeDataFolder(config.dataFolder)
  const judge = createEmbeddedJudge({ faces: config.faces, log })
  const imaging = createImaging({ workers: config.imagingWorkers, limits: { bytes: config.imagingBytes } })
  try {
    const local = await openLocalContext({
      config,
      log,
      imaging,
      judge,
      textJudges: [ownTextJudge],
      shadow,
      shareImages: createShareImages(fontsFolderBeside(webFolder)),
    })
    const { context, queue } = local
    const issuerSecret = await readSecret(config.dataFolder, local.temporaryFolder, 'issuer.secret')
    const demoSecret = await readSecret(config.dataFolder, local.temporaryFolder, 'demo.secret')
    await seedCatalog(context.catalog, seeds)
    if (!config.issuer) await admitDemoMembers(context)
    await recover(local)
    const server = await listen(await createHost({ local, web, webFolder, issuerSecret }), config)

    const runner = startJobRunner({
      queue,
      handle: job => runJob(context, job),
      giveUp: (job, error) => giveUpJob(context, job, error),
      log,
      // While one photo is worked on by each worker, the next is fetched, pinned and stored.
      atOnce: { intake: config.imagingWorkers + 1 },
    })
    const dead = queue.dead()
    if (dead.length > 0) log.warn({ dead: dead.length }, 'jobs wait for a person: see docs/operate.md')
    const keepUp = () => {
      context.jobs.send({ kind: 'upkeep' }).catch(error => log.error({ reason: String(error) }, 'upkeep could not be asked for'))
    }
    keepUp()
    const clock = setInterval(keepUp, UPKEEP_MS)
    const filling = demo ? startDemo(context, demoSecret) : undefined

    return {
      context,
      issuerSecret,
      async stop() {
        clearInterval(clock)
        await filling?.stop()
        await closeServer(server, ANSWERS_MS)
        const finished = await runner.stop(JOBS_MS)
        await Promise.all([judge.close(), imaging.close()])
        if (finished) {
          await local.close()
          lock.release()
        }
        return finished
      },
    }
  } catch (error) {
    lock.release()
    throw asFolderFailure(config.dataFolder, error)
  }
}

/** Where the build put the pages, as seen from the built host. */
export const webFolderBeside = (mainFolder: string) => join(mainFolder, '../web')
