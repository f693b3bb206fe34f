import { readdirSync } from 'node:fs'

/** What a file of this folder exports to be a benchmark. */
export interface Benchmark {
  name: string
  about: string
  /** Measures; prints progress to stderr only. Answers plain figures, their unit in the key (`cpuMs`, `rssMiB`). */
  run(options: { rounds: number | undefined; args: readonly string[] }): Promise<Record<string, unknown>>
}

const folder = new URL('.', import.meta.url)
const modules = await Promise.all(
  readdirSync(folder)
    .filter(file => file.endsWith('.bench.ts'))
    .map(async file => (await import(new URL(file, folder).href)) as { benchmark: Benchmark }),
)
const benchmarks = modules.map(module => module.benchmark).sort((a, b) => a.name.localeCompare(b.name))

const args = process.argv.slice(2)
const json = args.includes('--json')
const rounds = args.find(arg => arg.startsWith('--rounds='))?.slice('--rounds='.length)
const names = args.filter((arg, at) => !arg.startsWith('--') && !['--phrases', '--photos'].includes(args[at - 1] ?? ''))
const unknown = names.filter(name => !benchmarks.some(each => each.name === name))

if (unknown.length > 0 || (names.length === 0 && !json)) {
  if (unknown.length > 0) console.error(`No benchmark is called ${unknown.join(', ')}.`)
  console.log('npm run bench -- NAME… [--json] [--rounds=N]   (with --json alone: all of them)\n')
  for (const { name, about } of benchmarks) console.log(`  ${name.padEnd(12)} ${about}`)
  process.exit(unknown.length > 0 ? 1 : 0)
}

const results: Record<string, unknown> = {}
for (const benchmark of benchmarks.filter(({ name }) => names.length === 0 || names.includes(name))) {
  console.error(`${benchmark.name}: ${benchmark.about}`)
  results[benchmark.name] = await benchmark.run({ rounds: rounds ? Number(rounds) : undefined, args })
}
console.log(JSON.stringify(results, null, json ? 0 : 2))
