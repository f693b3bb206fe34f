import type { Context } from '../../functions/context.ts'
import { countCity } from '../../functions/submissions/keep-record.ts'
import { isLoopback } from '../../shared/secure-origin.ts'
import { fillDemo } from './demo/fill-demo.ts'
import { demoStories } from './demo/stories.ts'

interface RunningDemo {
  stop(): Promise<void>
}

/**
 * Fill the gallery with drawn stories behind a host that answers already. Only on this very machine: a host that others can
 * reach never publishes what nobody sent. A failure leaves the gallery with the stories that are there.
 */
export function startDemo(context: Context, secret: string): RunningDemo {
  const { config, log } = context
  if (!isLoopback(new URL(config.url).hostname)) return { stop: async () => {} }
  const end = new AbortController()
  const { cities } = config
  const stories = demoStories().filter(({ city }) => cities.length === 0 || cities.includes(city))
  let there = 0
  const say = (done: number, total: number) => {
    there = done
    if (process.stdout.isTTY) process.stdout.write(`\rStories of the demo: ${done} of ${total}${done === total ? '\n' : ''}`)
    else if (done % 10 === 0 || done === total) console.log(`Stories of the demo: ${done} of ${total}`)
  }
  const fill = async () => {
    await fillDemo(context, { secret, stories, signal: end.signal, say })
    // Numbers are made once a day, and this day may have begun before the stories came.
    if (!end.signal.aborted) for (const city of await context.catalog.cities()) await countCity(context, city)
  }
  const filled = fill().then(
    () => log.info({ there, of: stories.length }, 'stories of the demo'),
    error => log.error({ reason: String(error) }, 'the demo could not go on; the next start tries again'),
  )
  return {
    async stop() {
      end.abort()
      await filled
    },
  }
}
