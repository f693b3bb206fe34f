import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { LAMBDA_ENVIRONMENT } from '../support/lambda-environment.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'

const run = promisify(execFile)

/** Milliseconds that importing a program may take. */
const TARGET_MS = 120

const BUNDLES = join(import.meta.dirname, '../../dist/lambda')

/** A module that is as good as none: what importing it costs belongs to Node. */
const NOTHING = 'data:text/javascript,'

/** Tells what importing a module costs this process: `cpuMs` in all of its threads, `wallMs` until the handler can be called. */
const MEASURE = `
const [before, begun] = [process.cpuUsage(), performance.now()]
await import(process.argv[1])
const wallMs = performance.now() - begun
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, wallMs, startCpuMs: (before.user + before.system) / 1000 }))
`

interface Cost {
  cpuMs: number
  wallMs: number
  /** CPU that the process had used before. */
  startCpuMs: number
}

async function importOnce(module: string): Promise<Cost> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', MEASURE, module], { env: { ...LAMBDA_ENVIRONMENT } })
  return JSON.parse(stdout) as Cost
}

const middle = (costs: readonly Cost[], key: keyof Cost) => Math.round(median(costs.map(cost => cost[key])))

/**
 * The import time of a program is the CPU time, in all threads, of `import()` of its built module in a fresh process that has done nothing
 * else: the median of the rounds. A function of Lambda has a part of a processor, and waits for all of it; others on the machine hardly change
 * it. Wall time is told beside it. Rounds take turns among the programs and nothing at all, which tells how fast the machine is just now.
 */
export const benchmark: Benchmark = {
  name: 'cold',
  about: `what importing the bundles of site and api costs a fresh process, as Lambda starts them (target: ${TARGET_MS} ms)`,
  async run({ rounds = 15 }) {
    const bundle = (name: string) => join(BUNDLES, name, 'index.mjs')
    const modules = { nothing: NOTHING, site: bundle('site'), api: bundle('api') }
    for (const path of [modules.site, modules.api]) if (!existsSync(path)) throw new Error(`expected ${path}; run "npm run build:lambda" first`)

    const costs: Record<keyof typeof modules, Cost[]> = { nothing: [], site: [], api: [] }
    const names = Object.keys(modules) as (keyof typeof modules)[]
    for (let round = 0; round < rounds; round++) for (const name of names) costs[name].push(await importOnce(modules[name]))

    const report = (name: 'site' | 'api') => {
      const [cpuMs, wallMs] = [middle(costs[name], 'cpuMs'), middle(costs[name], 'wallMs')]
      console.error(`  ${name}: CPU ${cpuMs} ms, target ${TARGET_MS} ms: ${cpuMs <= TARGET_MS ? 'met' : 'MISSED'} (wall ${wallMs} ms)`)
      return { cpuMs, wallMs, targetMs: TARGET_MS, met: cpuMs <= TARGET_MS }
    }
    const nothing = { wallMs: middle(costs.nothing, 'wallMs'), cpuMs: middle(costs.nothing, 'cpuMs') }
    return { rounds, emptyProcessCpuMs: middle(costs.nothing, 'startCpuMs'), nothing, site: report('site'), api: report('api') }
  },
}
