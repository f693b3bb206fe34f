import type { Context } from '../context.ts'
import { isTimeZone, localDay, localHour } from './local-day.ts'

/** Hour of the city from which on its moderators are told what waits. */
const MORNING = 7

/** Once a city's day, in the morning: have its moderators told what waits. That it is asked for twice does no harm. */
export async function askForDigests({ catalog, config, jobs, limiter, now, log }: Context): Promise<void> {
  if (!config.writesMail) return
  for (const { slug, timeZone } of await catalog.cities()) {
    const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
    if (localHour(now(), zone) < MORNING) continue
    try {
      const wait = await limiter.take(`digest:${slug}:${localDay(now(), zone)}`, 1, 24 * 3600)
      if (wait === 0) await jobs.send({ kind: 'mail', digest: slug })
    } catch (error) {
      log.error({ err: error, city: slug }, 'the digest of a city could not be asked for')
    }
  }
}
