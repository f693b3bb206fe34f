import { readFileSync } from 'node:fs'

/** What a process has used: seconds on a processor since it began, bytes of memory now and at most. */
export interface Usage {
  cpuSeconds: number
  bytes: number
  peakBytes: number
}

/** Linux counts time in these everywhere, whatever its kernel does (proc_pid_stat(5), USER_HZ). */
const TICKS_PER_SECOND = 100

/** Ask Linux about a process; `undefined` elsewhere, and when it is gone. */
export function usageOf(pid: number): Usage | undefined {
  try {
    // The name in brackets may have spaces: fields are counted from behind it. utime and stime are the 14th and 15th of all.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    const bytesOf = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND, bytes: bytesOf('VmRSS'), peakBytes: bytesOf('VmHWM') }
  } catch {
    return undefined
  }
}
