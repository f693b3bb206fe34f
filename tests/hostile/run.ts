import { hostileFiles, type ListedFile } from './classes.ts'
import { workThrough } from './crew.ts'
import { complaints } from './judge.ts'
import { makeSamples } from './samples.ts'
import type { Tried } from './workshop.ts'

export interface ClassReport {
  files: number
  ready: number
  refused: number
  /** Of all files together. */
  cpuMs: number
  /** Most CPU and memory of one file, and its name. */
  slowest: { name: string; cpuMs: number }
  largest: { name: string; peakMiB: number }
  complaints: string[]
}

/** Try every file of every class (or of those that are named). `told`: hears of each. */
export async function runHostile({
  seed,
  only = [],
  untimed = false,
  told,
}: {
  seed: string | number
  only?: readonly string[]
  untimed?: boolean
  told?: (file: ListedFile, tried: Tried) => void
}) {
  const files = hostileFiles(await makeSamples(seed), seed).filter(file => only.length === 0 || only.includes(file.class))
  const ends = new Map<ListedFile, { tried: Tried; found: readonly string[] }>()
  await workThrough(files, untimed, async (file, attempt) => {
    const tried = await attempt(await file.make(), file.allowed)
    told?.(file, tried)
    ends.set(file, { tried, found: await complaints(file, tried, untimed) })
  })
  const reports = new Map<string, ClassReport>()
  for (const file of files) {
    const end = ends.get(file)
    if (end) count(reports, file, end.tried, end.found)
  }
  return reports
}

function count(reports: Map<string, ClassReport>, file: ListedFile, { outcome, cpuMs, peakMiB }: Tried, found: readonly string[]) {
  const none: ClassReport = { files: 0, ready: 0, refused: 0, cpuMs: 0, slowest: { name: '', cpuMs: -1 }, largest: { name: '', peakMiB: -1 }, complaints: [] }
  const report = reports.get(file.class) ?? none
  report.files++
  report.cpuMs += cpuMs
  if (outcome.end === 'ready' || outcome.end === 'refused') report[outcome.end]++
  if (cpuMs > report.slowest.cpuMs) report.slowest = { name: file.name, cpuMs }
  if (peakMiB > report.largest.peakMiB) report.largest = { name: file.name, peakMiB }
  report.complaints.push(...found.map(each => `${file.class}, ${file.name}: ${each}`))
  reports.set(file.class, report)
}
