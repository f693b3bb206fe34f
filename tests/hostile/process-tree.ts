import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Linux tells what a process and those that it started use; elsewhere there is nothing to read, and nothing is measured. */
const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended, or there is no /proc.
    return ''
  }
}

/** A process and everything it has started that still runs. */
export function family(pid: number): number[] {
  const tasks = (() => {
    try {
      return readdirSync(`/proc/${pid}/task`)
    } catch {
      return []
    }
  })()
  const children = tasks.flatMap(task => read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number))
  return [pid, ...children.flatMap(family)]
}

/** Hundredths of a second are what Linux counts in (USER_HZ). */
const TICK_MS = 10

/** CPU that a process and its descendants have used so far, those that ended too: milliseconds. */
export function cpuMs(pid: number): number {
  return family(pid).reduce((sum, each) => {
    // The name in parentheses may hold spaces: fields are counted after it. 14 to 17: own and waited-for user and system time.
    const fields = read(`/proc/${each}/stat`).split(') ')[1]?.split(' ') ?? []
    return sum + fields.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0) * TICK_MS
  }, 0)
}

const memory = (pid: number, field: RegExp) => Math.max(...family(pid).map(each => Number(field.exec(read(`/proc/${each}/status`))?.[1] ?? 0) / 1024))

/** Most memory of one of the processes since the last `forgetPeak`: MiB. */
export const peakMiB = (pid: number) => memory(pid, /VmHWM:\s*(\d+) kB/)

/** Memory in use now, of the largest of the processes: MiB. */
export const restingMiB = (pid: number) => memory(pid, /VmRSS:\s*(\d+) kB/)

export function forgetPeak(pid: number): void {
  for (const each of family(pid)) {
    try {
      writeFileSync(`/proc/${each}/clear_refs`, '5')
    } catch {
      // It has ended, or there is no /proc.
    }
  }
}
