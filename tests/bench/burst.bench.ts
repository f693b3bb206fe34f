import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { usageOf } from '../../functions/imaging/usage.ts'
import { cpuMs, family } from '../hostile/process-tree.ts'
import { contributor } from '../support/contributor.ts'
import { startHost, type TestHost } from '../support/host.ts'
import { median } from './median.ts'
import { jpegsOf, photoFolder } from './photos.ts'
import type { Benchmark } from './run.ts'

const PHOTOS = 200
const LEAST_PIXELS = 2e6
const LOOK_MS = 500
const MIB = 2 ** 20

/** What the host and its imaging processes hold at a moment, MiB. */
interface Footprint {
  seconds: number
  done: number
  host: number
  imaging: number
}

/** The bytes of a photo with a comment behind its first marker: another file that takes the same work. */
function copyOf(jpeg: Uint8Array, nth: number): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(`copy ${nth}`)
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), Uint8Array.of(0xff, 0xfe, 0, text.length + 2), text, jpeg.subarray(2)]))
}

/** Send a photo each for many people at once; answers the ids in the order in which the host said that it has them. */
async function sendAll(url: string, files: readonly string[], count: number): Promise<string[]> {
  const acknowledged: string[] = []
  const photos = await Promise.all(files.map(file => readFile(file)))
  await Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      const sender = await contributor(url, [copyOf(photos[nth % photos.length] ?? new Uint8Array(), nth)])
      const tickets = await sender.begin()
      await sender.upload(tickets)
      acknowledged.push(tickets.id)
    }),
  )
  return acknowledged
}

function footprint(host: TestHost, began: number, done: number): Footprint {
  const [own, ...others] = family(host.pid()).map(pid => (usageOf(pid)?.bytes ?? 0) / MIB)
  const sum = others.reduce((all, each) => all + each, 0)
  return { seconds: Math.round((performance.now() - began) / 1000), done, host: Math.round(own ?? 0), imaging: Math.round(sum) }
}

/** Look on until each photo has come to an end. */
async function watch(host: TestHost, count: number, sending: Promise<unknown>) {
  const database = new DatabaseSync(join(host.folder, 'veduta.sqlite'), { readOnly: true })
  const over = database.prepare("SELECT id, status FROM submissions WHERE status NOT IN ('uploading', 'processing') ORDER BY updated_at, id")
  const ended = new Map<string, string>()
  const looks: Footprint[] = []
  const began = performance.now()
  try {
    while (ended.size < count) {
      for (const row of over.all()) ended.set(String(row.id), String(row.status))
      looks.push(footprint(host, began, ended.size))
      // What can't be sent will not come to an end.
      await Promise.race([pause(LOOK_MS), sending.then(() => pause(LOOK_MS))])
    }
  } finally {
    database.close()
  }
  return { ended, looks, seconds: (performance.now() - began) / 1000 }
}

/** How far from its place in the queue a photo came to its end, at most. */
const mostOutOfOrder = (sent: readonly string[], ended: readonly string[]) => Math.max(...sent.map((id, at) => Math.abs(ended.indexOf(id) - at)))

const most = (looks: readonly Footprint[], key: 'host' | 'imaging') => Math.max(...looks.map(look => look[key]))

/** Many photos at once at the host as it is built, with its default settings. */
export const benchmark: Benchmark = {
  name: 'burst',
  about: `${PHOTOS} photos sent at once: photos a second, memory over time, whether all are taken in, in order; --count N, --photos FOLDER`,
  async run({ args }) {
    const temporary = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
    const count = Number(args.find(arg => arg.startsWith('--count='))?.slice('--count='.length) ?? PHOTOS)
    const host = await startHost({ env: { VEDUTA_LOG: 'warn' } })
    try {
      const { files, real } = await jpegsOf(photoFolder(args), LEAST_PIXELS, temporary)
      const before = cpuMs(host.pid())
      const sending = sendAll(host.url, files, count)
      const [sent, { ended, looks, seconds }] = await Promise.all([sending, watch(host, count, sending)])
      // The first minute or quarter of the work fills what is kept; from there on nothing may grow.
      const [early, late] = [looks.filter(({ done }) => done >= count / 4 && done < count / 2), looks.filter(({ done }) => done >= (count * 3) / 4)]
      const middle = (some: readonly Footprint[], key: 'host' | 'imaging') => median(some.map(look => look[key]))
      return {
        photos: `${count} of ${files.length} ${real ? 'real' : 'drawn'} ones`,
        cores: availableParallelism(),
        photosPerSecond: Number((count / seconds).toFixed(2)),
        seconds: Math.round(seconds),
        cpuMsAPhoto: Math.round((cpuMs(host.pid()) - before) / count),
        inReview: [...ended.values()].filter(status => status === 'in_review').length,
        failures: host
          .log()
          .split('\n')
          .filter(line => /failed|given up/.test(line)).length,
        mostOutOfOrder: mostOutOfOrder(sent, [...ended.keys()]),
        peakHostMiB: most(looks, 'host'),
        peakImagingMiB: most(looks, 'imaging'),
        hostMiBEarlyLate: [middle(early, 'host'), middle(late, 'host')],
        imagingMiBEarlyLate: [middle(early, 'imaging'), middle(late, 'imaging')],
        overTime: looks.filter((_, at) => at % Math.max(1, Math.floor(looks.length / 20)) === 0),
      }
    } finally {
      await host.close()
      await rm(temporary, { recursive: true, force: true })
    }
  },
}
