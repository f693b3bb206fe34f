import type { Context } from '../context.ts'
import { digestDay } from './digest-day.ts'

const DAY = 24 * 3600

/** Once a city's day, in the morning: have its moderators told what waits. The day is used up once the job is sent; that it is asked for twice does no harm. */
export async function askForDigests({ catalog, config, jobs, limiter, now, log }: Context): Promise<void> {
  if (!config.writesMail) return
  for (const city of await catalog.cities()) {
    const { slug } = city
    const day = digestDay(city, now())
    if (!day) continue
    try {
      const turn = `digest:${slug}:${day}`
      if ((await limiter.take(turn, 0, DAY, 0)) > 0) continue
      await jobs.send({ kind: 'mail', digest: slug })
      await limiter.take(turn, 1, DAY)
    } catch (error) {
      log.error({ err: error, city: slug }, 'the digest of a city could not be asked for')
    }
  }
}
