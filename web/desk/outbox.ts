import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../shared/problem.ts'
import { isPassing, ProblemError } from '../lib/api.ts'
import { type DecisionBody, decide } from './calls.ts'
import { clearDraft, type Draft, keepDraft } from './use-draft.ts'

/** A decision that was shown as made and that the gallery has not confirmed. */
export interface Sent {
  id: string
  /** Key of the member who decided: it is never sent in the name of another. */
  by: string
  title: string
  body: DecisionBody
  /** What was chosen and typed for it. */
  draft: Draft
  /** No answer came: it is sent again until one does. */
  isStuck?: boolean
  /** Refused: it waits for its moderator. */
  problem?: Problem
}

const PREFIX = 'veduta-sent-'
/** Milliseconds until the next try, the last for all that follow. */
const PAUSES = [1_000, 3_000, 10_000, 30_000]

let entries: readonly Sent[] = []
const listeners = new Set<() => void>()
const waiters = new Map<string, ((version: number | undefined) => void)[]>()

/** Put an entry in the place of the one before it, or without one take that out: in the browser's storage first, which outlives the tab. */
function keep(id: string, entry: Sent | undefined): void {
  try {
    if (entry) localStorage.setItem(PREFIX + id, JSON.stringify(entry))
    else localStorage.removeItem(PREFIX + id)
  } catch {
    // Storage is full or closed to us: the decision lives as long as the page does.
  }
  entries = [...entries.filter(each => each.id !== id), ...(entry ? [entry] : [])]
  for (const listener of listeners) listener()
}

function settle(id: string, version: number | undefined): void {
  for (const resolve of waiters.get(id) ?? []) resolve(version)
  waiters.delete(id)
}

async function deliver(entry: Sent, tries = 0): Promise<void> {
  const { id, body } = entry
  try {
    const { version } = await decide(id, body)
    clearDraft(id)
    keep(id, undefined)
    settle(id, version)
  } catch (error) {
    const isSignedOut = error instanceof ProblemError && error.code === 'not-signed-in'
    if (isPassing(error) || isSignedOut) {
      keep(id, { ...entry, isStuck: true })
      if (!isSignedOut) setTimeout(() => isWaiting(id) && deliver(entry, tries + 1), PAUSES[Math.min(tries, PAUSES.length - 1)])
      return
    }
    if (!(error instanceof ProblemError)) throw error
    keepDraft(id, entry.draft)
    keep(id, { ...entry, problem: error.problem })
    settle(id, undefined)
  }
}

const isWaiting = (id: string) => entries.some(each => each.id === id && !each.problem)

/** Send a decision and go on: a repeat of the same one is harmless, so it is sent until an answer comes, by the next visit if need be. */
export function send(entry: Sent): void {
  keep(entry.id, entry)
  deliver(entry)
}

/** Version that a decision led to; `undefined` where it was refused. */
export const settled = (id: string): Promise<number | undefined> =>
  new Promise(resolve => {
    waiters.set(id, [...(waiters.get(id) ?? []), resolve])
  })

export const forget = (id: string): void => keep(id, undefined)

/** Try at once what no answer came to. */
export function sendStuck(): void {
  for (const entry of entries) if (entry.isStuck && !entry.problem) deliver(entry, PAUSES.length)
}

/** Take up what a tab left behind that was closed before an answer came; only what the same member decided. */
export function resume(by: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX) || isWaiting(key.slice(PREFIX.length))) continue
      const entry = JSON.parse(localStorage.getItem(key) ?? '') as Sent
      if (entry.by !== by) continue
      entries = [...entries.filter(({ id }) => id !== entry.id), entry]
      if (entry.problem) keepDraft(entry.id, entry.draft)
      else deliver(entry)
    }
  } catch {
    // Storage is closed to us: then nothing was left there.
  }
  for (const listener of listeners) listener()
}

/** What is on its way or was refused, the oldest first. */
export function useOutbox(): readonly Sent[] {
  const [shown, show] = useState(entries)
  useEffect(() => {
    const update = () => show(entries)
    update()
    listeners.add(update)
    addEventListener('online', sendStuck)
    return () => {
      listeners.delete(update)
      removeEventListener('online', sendStuck)
    }
  }, [])
  return shown
}
