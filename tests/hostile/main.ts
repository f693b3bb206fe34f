import { parseArgs } from 'node:util'
import { runHostile } from './run.ts'

/** `npm run test:hostile -- [--seed S] [--verbose] [--untimed] [CLASS…]`; untimed where others use the processor too. */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, verbose: { type: 'boolean', default: false }, untimed: { type: 'boolean', default: false } },
  allowPositionals: true,
})

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

const row = (...cells: (string | number)[]) => cells.map((cell, at) => (at === 0 || at > 5 ? String(cell).padEnd(13) : String(cell).padStart(9))).join(' ')
console.log(row('class', 'files', 'ready', 'refused', 'CPU ms', 'MiB', ' slowest; largest'))
for (const [name, { files, ready, refused, slowest, largest }] of reports)
  console.log(row(name, files, ready, refused, slowest.cpuMs, Math.round(largest.peakMiB), ` ${slowest.name}; ${largest.name}`))

const all = [...reports.values()]
const sum = (of: 'files' | 'ready' | 'refused') => all.reduce((total, report) => total + report[of], 0)
const slowest = all.map(({ slowest }) => slowest).reduce((a, b) => (b.cpuMs > a.cpuMs ? b : a))
const largest = all.map(({ largest }) => largest).reduce((a, b) => (b.peakMiB > a.peakMiB ? b : a))
console.log(`\n${sum('files')} files in ${all.length} classes, seed ${values.seed}: ${sum('ready')} ready, ${sum('refused')} refused`)
console.log(`slowest: ${slowest.name}, ${slowest.cpuMs} ms of CPU; highest memory: ${largest.name}, ${Math.round(largest.peakMiB)} MiB`)
const complaints = all.flatMap(report => report.complaints)
console.log(complaints.length === 0 ? 'no exit, and nothing else to complain about' : `${complaints.length} complaints:\n  ${complaints.join('\n  ')}`)
process.exitCode = complaints.length === 0 ? 0 : 1
