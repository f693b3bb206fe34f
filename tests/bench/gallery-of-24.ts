import { openLocalContext } from '../../functions/adapters/local/context.ts'
import { startJobRunner } from '../../functions/adapters/local/job-runner.ts'
import { readConfig } from '../../functions/config.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { fillDemo } from '../../infra/local/demo/fill-demo.ts'
import { demoStories } from '../../infra/local/demo/stories.ts'
import { giveUpJob, runJob } from '../../infra/local/run-job.ts'
import { blindJudge, silentLog } from '../support/context.ts'

/** Fill a city of an existing data folder with 24 drawn stories, through the real intake. No host may run on the folder. */
export async function fillGallery(folder: string, city: string): Promise<void> {
  const { context, queue, close } = await openLocalContext({
    config: readConfig({ VEDUTA_DATA: folder, VEDUTA_RATE_LIMITS: 'off', VEDUTA_LOG: 'silent' }),
    log: silentLog,
    imaging: createImaging(),
    judge: blindJudge,
  })
  const runner = startJobRunner({ queue, handle: job => runJob(context, job), giveUp: (job, error) => giveUpJob(context, job, error), log: silentLog })
  // Of many cities, so that their shapes vary; campaigns and places are not those of this one.
  const stories = demoStories()
    .slice(0, 24)
    .map(({ city: origin, story: { campaign: _, place: __, ...story } }) => ({ city, story: { ...story, key: `${origin}-${story.key}` } }))
  await fillDemo(context, { secret: 'benchmark', stories, signal: new AbortController().signal, say() {} })
  while (queue.nextDue() !== undefined && (queue.nextDue() ?? 0) <= Date.now()) await new Promise(resolve => setTimeout(resolve, 50))
  await runner.stop(10_000)
  await close()
}
