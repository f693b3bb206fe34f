import { createHash } from 'node:crypto'
import { hostileFiles, type ListedFile } from './classes.ts'
import { type Try, workThrough } from './crew.ts'
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

/** Try every file of every class (or of those that are named), the same bytes once. `told`: hears of each. */
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
  const once = onceEach()
  await workThrough(files, untimed, async (file, attempt) => {
    const tried = await once(file, attempt)
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

/**
 * Tries no bytes twice: a reader is given nothing else of a file, and many files differ in their names and types alone, which only a host
 * sees (host.test.ts). What was known already took no CPU.
 */
function onceEach() {
  const known = new Map<string, Promise<Tried>>()
  return async (file: ListedFile, attempt: Try): Promise<Tried> => {
    const bytes = await file.make()
    const hash = createHash('sha256').update(bytes).digest('hex') + JSON.stringify(file.allowed)
    const before = known.get(hash)
    if (before) return { ...(await before), cpuMs: 0 }
    const tried = attempt(bytes, file.allowed)
    known.set(hash, tried)
    return await tried
  }
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
