import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { encodeCard, listsOf } from '../../shared/card.ts'
import type { StoryRecord } from '../../shared/story.ts'
import { freePort, startHost } from '../support/host.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'

const REQUESTS = 400
const PATHS = { list: '/api/v1/cities/genoa/stories?limit=24', gallery: '/genoa' } as const

/** CPU a request of the running host, uncached, beside a bare Hono handler that serves the identical bytes from memory. */
export const benchmark: Benchmark = {
  name: 'pages',
  about: 'CPU ms a request: a list of 24 cards and a gallery page, beside a bare handler with the same bytes, at 1,000 and 100,000 stories',
  async run({ rounds = 5 }) {
    const results: Record<string, unknown> = {}
    for (const stories of [1_000, 100_000]) {
      const folder = await mkdtemp(join(tmpdir(), 'veduta-bench-'))
      const first = await startHost({ folder })
      await first.close()
      fill(join(folder, 'veduta.sqlite'), stories)
      const host = await startHost({ folder, env: { VEDUTA_LOG: 'warn' } })
      try {
        const figures: Record<string, unknown> = {}
        for (const [name, path] of Object.entries(PATHS)) figures[name] = await compare(`${host.url}${path}`, host.pid(), rounds)
        results[`stories${stories}`] = figures
      } finally {
        await host.close()
        await rm(folder, { recursive: true, force: true })
      }
    }
    return results
  },
}

async function compare(url: string, pid: number, rounds: number) {
  const body = Buffer.from(await (await fetch(url)).arrayBuffer())
  const bare = await startBare(body)
  try {
    const ours: number[] = []
    const theirs: number[] = []
    await load(url, 100)
    await load(bare.url, 100)
    // Interleaved, so that what else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      ours.push(await cpuOf(pid, () => load(url, REQUESTS)))
      theirs.push(await cpuOf(bare.pid, () => load(bare.url, REQUESTS)))
    }
    const [cpuMs, bareCpuMs] = [median(ours) / REQUESTS, median(theirs) / REQUESTS]
    return { bytes: body.length, cpuMs: round(cpuMs), bareCpuMs: round(bareCpuMs), ratio: round(cpuMs / bareCpuMs) }
  } finally {
    bare.child.kill()
    await rm(bare.folder, { recursive: true, force: true })
  }
}

async function load(url: string, requests: number): Promise<void> {
  let left = requests
  const work = async () => {
    while (left-- > 0) {
      const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      await response.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
}

/** CPU time of a process in ms, all threads (proc_pid_stat(5), fields 14 and 15, in hundredths of a second). */
function cpuTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
async function cpuOf(pid: number, work: () => Promise<void>): Promise<number> {
  const before = cpuTime(pid)
  await work()
  return cpuTime(pid) - before
}

async function startBare(body: Buffer): Promise<{ url: string; pid: number; child: ChildProcess; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-bare-'))
  const port = await freePort()
  await writeFile(join(folder, 'body'), body)
  const code = `
    import { readFileSync } from 'node:fs'
    import { serve } from '@hono/node-server'
    import { Hono } from 'hono'
    const body = readFileSync(${JSON.stringify(join(folder, 'body'))})
    const app = new Hono().get('/', c => c.body(body))
    serve({ fetch: app.fetch, port: ${port}, hostname: '127.0.0.1' }, () => console.log('ready'))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? 0, child, folder }
}

/** Put published stories straight into the gallery's rows, in one transaction. */
function fill(file: string, count: number): void {
  const database = new DatabaseSync(file)
  database.exec('BEGIN')
  const story = database.prepare('INSERT INTO stories (id, version, story) VALUES (?, 1, ?)')
  const card = database.prepare('INSERT INTO cards (list, at, id, card) VALUES (?, ?, ?, ?)')
  for (let i = 0; i < count; i++) {
    const record = storyOf(i)
    story.run(record.id, JSON.stringify(record))
    const packed = encodeCard(record)
    for (const list of listsOf(record)) card.run(list, record.publishedAt, record.id, packed)
  }
  database.exec('COMMIT')
  database.close()
}

function storyOf(i: number): StoryRecord {
  const id = i.toString(2).padStart(26, '0').replaceAll('0', 'a').replaceAll('1', 'b')
  const [width, height] = (
    [
      [2560, 1920],
      [1920, 2560],
      [2560, 1440],
      [2560, 960],
    ] as const
  )[i % 4] ?? [2560, 1920]
  return {
    id,
    city: 'genoa',
    campaign: 'rolli-days',
    theme: 'tourism',
    place: 'lanterna',
    title: `Story number ${i} of the old harbour`,
    text: 'The ferry was late, so we counted the windows on the hill and gave each of them a name.',
    lang: 'en',
    credit: 'Ada L.',
    licence: 'CC-BY-4.0',
    publishedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
    tags: ['sea'],
    photos: [{ id: '1', alt: 'Drawing of a harbour', width, height, thumbhash: '1QcSHQRnh493V4dIh4eXh1h4kJUI', base: `${id}/1-1`, renditions: [] }],
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000
