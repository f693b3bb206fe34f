import type { ListedFile } from './classes.ts'
import { tracesIn } from './traces.ts'
import type { Tried } from './workshop.ts'

/** What any file may cost. */
export const ALLOWED = { cpuMs: 2_000, peakMiB: 512 }

/** Everything that is wrong with how a file ended; nothing is right. `untimed`: seconds of CPU, which depend on the machine, are only reported. */
export async function complaints(file: Pick<ListedFile, 'expected' | 'allowed'>, { outcome, cpuMs, peakMiB }: Tried, untimed: boolean): Promise<string[]> {
  const found: string[] = []
  const allowed = file.allowed ?? ALLOWED
  if (outcome.end !== 'ready' && outcome.end !== 'refused') found.push(`${outcome.end}${outcome.end === 'failed' ? `: ${outcome.error}` : ''}`)
  else if (file.expected && outcome.end !== file.expected) found.push(`expected to be ${file.expected}, was ${outcome.end}`)
  if (!untimed && cpuMs > allowed.cpuMs) found.push(`${cpuMs} ms of CPU`)
  if (peakMiB > allowed.peakMiB) found.push(`${Math.round(peakMiB)} MiB of memory`)
  if (outcome.end === 'ready') for (const { name, bytes } of outcome.renditions) found.push(...(await tracesIn(bytes)).map(trace => `${name} has ${trace}`))
  return found
}
