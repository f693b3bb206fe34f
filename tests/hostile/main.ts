import { parseArgs } from 'node:util'
import { CLASSES, hostileFiles } from './classes.ts'
import { runHostile } from './run.ts'
import { makeSamples } from './samples.ts'

/** `npm run test:hostile -- [--seed S] [--verbose] [--untimed] [--list] [CLASS…]`; untimed where others use the processor too. */
const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
    untimed: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

if (values.list) {
  const files = hostileFiles(await makeSamples(values.seed), values.seed)
  for (const { name, about } of CLASSES) console.log(`${name.padEnd(13)} ${String(files.filter(file => file.class === name).length).padStart(5)} ${about}`)
  process.exit()
}

const reports = await runHostile({
  seed: values.seed,
  untimed: values.untimed,
  only: positionals,
  ...(values.verbose && {
    told: (file, { outcome, cpuMs, peakMiB, wallMs }) =>
      console.log(
        `${file.class}, ${file.name}: ${outcome.end} ${outcome.end === 'refused' ? outcome.code : ''} ${cpuMs} ms CPU, ${Math.round(wallMs)} ms, ${Math.round(peakMiB)} MiB`,
      ),
  }),
})

const row = (...cells: (string | number)[]) => cells.map((cell, at) => (at === 0 || at > 6 ? String(cell).padEnd(13) : String(cell).padStart(9))).join(' ')
console.log(row('class', 'files', 'ready', 'refused', 'CPU s', 'most ms', 'MiB', ' slowest; largest'))
for (const [name, { files, ready, refused, cpuMs, slowest, largest }] of reports)
  console.log(row(name, files, ready, refused, Math.round(cpuMs / 1000), slowest.cpuMs, Math.round(largest.peakMiB), ` ${slowest.name}; ${largest.name}`))

const all = [...reports.values()]
const sum = (of: 'files' | 'ready' | 'refused' | 'cpuMs') => all.reduce((total, report) => total + report[of], 0)
const slowest = all.map(({ slowest }) => slowest).reduce((a, b) => (b.cpuMs > a.cpuMs ? b : a))
const largest = all.map(({ largest }) => largest).reduce((a, b) => (b.peakMiB > a.peakMiB ? b : a))
console.log(
  `\n${sum('files')} files in ${all.length} classes, seed ${values.seed}: ${sum('ready')} ready, ${sum('refused')} refused; ${Math.round(sum('cpuMs') / 1000)} s of CPU`,
)
console.log(`slowest: ${slowest.name}, ${slowest.cpuMs} ms of CPU; highest memory: ${largest.name}, ${Math.round(largest.peakMiB)} MiB`)
const complaints = all.flatMap(report => report.complaints)
console.log(complaints.length === 0 ? 'no exit, and nothing else to complain about' : `${complaints.length} complaints:\n  ${complaints.join('\n  ')}`)
process.exitCode = complaints.length === 0 ? 0 : 1
