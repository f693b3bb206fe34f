import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { LAMBDA_ENVIRONMENT } from '../support/lambda-environment.ts'
import { median } from './median.ts'
import type { Benchmark } from './run.ts'

const run = promisify(execFile)

/** Tells what importing a module costs this process. */
const MEASURE = `
const [before, begun] = [process.cpuUsage(), performance.now()]
await import(process.argv[1])
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, wallMs: performance.now() - begun }))
`

interface Cost {
  cpuMs: number
  wallMs: number
}

async function importOnce(bundle: string): Promise<Cost> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', MEASURE, bundle], { env: { ...LAMBDA_ENVIRONMENT } })
  return JSON.parse(stdout) as Cost
}

/** CPU of a whole process that does nothing, milliseconds: tells how busy or slow the machine is. */
async function startOnce(): Promise<number> {
  const { stdout } = await run(process.execPath, ['-p', 'const { user, system } = process.cpuUsage(); (user + system) / 1000'])
  return Number(stdout)
}

export const benchmark: Benchmark = {
  name: 'cold',
  about: 'what importing the bundles of site and api costs a fresh process, as Lambda starts them (budget: 120 ms)',
  async run({ rounds = 15 }) {
    const starts: number[] = []
    for (let round = 0; round < rounds; round++) starts.push(await startOnce())
    const results: Record<string, unknown> = { emptyProcessCpuMs: Math.round(median(starts)) }
    for (const name of ['site', 'api']) {
      const bundle = join(import.meta.dirname, '../../dist/lambda', name, 'index.mjs')
      if (!existsSync(bundle)) throw new Error(`expected ${bundle}; run "npm run build:lambda" first`)
      const costs: Cost[] = []
      for (let round = 0; round < rounds; round++) costs.push(await importOnce(bundle))
      const middle = (key: keyof Cost) => Math.round(median(costs.map(cost => cost[key])))
      results[name] = { cpuMs: middle('cpuMs'), wallMs: middle('wallMs') }
      console.error(`  ${name}: ${JSON.stringify(results[name])}`)
    }
    return results
  },
}
