import type { Run } from './use-bulk.ts'

/** A run as the browser keeps it, which outlives the tab: until somebody has read what came of it. */
interface KeptRun extends Run {
  /** Key of the member who decided. */
  by: string
}

const PREFIX = 'veduta-bulk-'

/** Keep how far a run is, in place of what was kept of it before. */
export function keepRun(id: string, run: KeptRun): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(run))
  } catch {
    // Storage is full or closed to us: the list lives as long as the page does.
  }
}

export function forgetRun(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id)
  } catch {
    // Storage is closed to us: nothing is kept there.
  }
}

/**
 * Say that this tab shows a run, for as long as it lives: the browser gives the lock back when the tab ends, however it ends. Without
 * an answer another tab shows it.
 */
export async function holdRun(id: string): Promise<boolean> {
  if (!navigator.locks) return true
  return new Promise(resolve => {
    navigator.locks
      .request(PREFIX + id, { ifAvailable: true }, lock => {
        resolve(lock !== null)
        return lock && new Promise(() => {})
      })
      .catch(() => resolve(true))
  })
}

/** A run of the same member that a tab left behind, so that this one shows it. What had no answer yet is told as not done: asked again, it tells. */
export async function takeUpRun(by: string): Promise<{ id: string; run: Run } | undefined> {
  for (const { id, kept } of keptRuns()) {
    if (kept.by !== by || !(await holdRun(id))) continue
    const { by: _by, ...run } = kept
    const told = new Set(run.results.map(each => each.id))
    const open = run.targets.filter(target => !told.has(target.id))
    const results = [...run.results, ...open.map(target => ({ id: target.id, result: 'failed' as const, code: 'unavailable' as const, detail: '' }))]
    return { id, run: { ...run, results, isOver: true } }
  }
  return undefined
}

function keptRuns(): { id: string; kept: KeptRun }[] {
  try {
    return Object.keys(localStorage).flatMap(key =>
      key.startsWith(PREFIX) ? [{ id: key.slice(PREFIX.length), kept: JSON.parse(localStorage.getItem(key) ?? '') as KeptRun }] : [],
    )
  } catch {
    // Storage is closed to us: then nothing was left there.
    return []
  }
}
