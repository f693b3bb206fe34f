import type { MiddlewareHandler, Context as Request } from 'hono'
import { sha256Hex } from '../../shared/token.ts'
import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import { clientAddress } from './client-address.ts'

interface Rate {
  limit: number
  seconds: number
}

const HOUR = 3600

/**
 * How often. A school class behind one address, each with ten photos, retries and an open status page, stays below. `photos` counts
 * those of new submissions that were found good: what one address sends in an hour fills 12 GB at most, and a city's number protects its
 * moderators' queue and its disk from many addresses at once. Requests alone are no city's: whoever has many addresses could close it by them.
 */
const RATES = {
  send: { address: { limit: 600, seconds: HOUR } },
  photos: { address: { limit: 600, seconds: HOUR }, city: { limit: 6000, seconds: HOUR } },
  tickets: { address: { limit: 1200, seconds: HOUR } },
  status: { address: { limit: 1200, seconds: 60 } },
  change: { address: { limit: 300, seconds: HOUR } },
  notice: { address: { limit: 60, seconds: HOUR } },
} as const satisfies Record<string, { address: Rate; city?: Rate }>

type Limits = Pick<Context, 'limiter' | 'config'>

/** Reports, and submissions, that one e-mail address is written to about: nobody has to prove that it is theirs. */
const MAILS = { mails: { limit: 10, seconds: 24 * HOUR }, receipts: { limit: 20, seconds: 24 * HOUR } } as const satisfies Record<string, Rate>

/** Count what comes with an e-mail address against it, and say whether it may be written to. Strangers can use it up, so nothing is refused for it. */
export async function mayMail({ limiter, config }: Limits, kind: keyof typeof MAILS, address: string): Promise<boolean> {
  if (!config.rateLimits) return true
  const { limit, seconds } = MAILS[kind]
  return (await limiter.take(`${kind}:${await sha256Hex(address.toLowerCase())}`, limit, seconds)) === 0
}

/** Count every request of a kind against its address. */
export function limitRate(context: Limits, kind: keyof typeof RATES): MiddlewareHandler {
  return async function limitRate(c, next) {
    await countRate(context, c, kind)
    await next()
  }
}

/** Submissions of one address in an hour after which the next ones are remarkable, though welcome: a school class sends as many. */
const OFTEN = 12

/** Count a new submission against its address, and say whether it is one of many. */
export async function comesOften({ limiter, config }: Limits, c: Request): Promise<boolean> {
  return (await limiter.take(`often:address:${clientAddress(c, config)}`, OFTEN, HOUR)) > 0
}

/** Count so many of a kind against the address of a request, and against its city; throws `too-many`. */
export async function countRate({ limiter, config }: Limits, c: Request, kind: keyof typeof RATES, count = 1): Promise<void> {
  if (!config.rateLimits) return
  const rates: { address: Rate; city?: Rate } = RATES[kind]
  await take(`${kind}:address:${clientAddress(c, config)}`, rates.address)
  const city = c.req.param('city')
  if (rates.city && city) await take(`${kind}:city:${city.slice(0, 40)}`, rates.city)

  async function take(key: string, { limit, seconds }: Rate): Promise<void> {
    const wait = await limiter.take(key, limit, seconds, count)
    if (wait === 0) return
    const expected = `${limit} in ${seconds / 60} minutes`
    throw new AppError('too-many', `expected at most ${expected}, received more; try again in ${wait} seconds`, { expected, retryAfter: wait })
  }
}
