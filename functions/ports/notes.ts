import type { Notice } from '../../shared/notice.ts'

/** What strangers or heartbeats can grow: items of their own that never touch a submission's version. */
export interface Notes {
  addNotice(notice: Notice): Promise<void>
  /** Store `notice` if what is there is still `over`; false when it is not. */
  saveNotice(notice: Notice, over: Notice): Promise<boolean>
  notices(submission: string): Promise<Notice[]>
  countNotices(submission: string): Promise<number>
  /** Stories of some cities about which a notice waits (shared/notice.ts), each once: the urgent before the others, then as their first such notice came. */
  reported(cities: readonly string[], limit: number): Promise<Reported[]>
  /** Delete every notice about a submission. */
  eraseNotices(submission: string): Promise<void>
  /** Take name and address out of a city's notices that came before a time, about submissions that were last changed before it too; answers how many. */
  forgetReporters(query: { city: string; before: string }): Promise<number>
  /** Take or renew a lease until a time, or with `over` take it from that holder; answers who holds it now. Renewed, it is held since it was taken. */
  claim(submission: string, by: Claim['by'], now: string, until: string, over?: string): Promise<Claim>
  release(submission: string, by: string): Promise<void>
  claimed(submission: string, now: string): Promise<Claim | undefined>
  /** Note that a member is asked about a submission, in the place of whoever was before. */
  pass(submission: string, to: string, at: string): Promise<void>
  /** What a member is asked about, the longest waiting first: a hint, which the submission itself confirms. */
  passed(to: string, limit: number): Promise<{ submission: string; at: string }[]>
  /** Forget that this member is asked since then; who is asked anew since stays asked. */
  endPass(submission: string, to: string, at: string): Promise<void>
}
export interface Reported {
  submission: string
  /** When the first notice came that waits. */
  at: string
  isUrgent: boolean
}
export interface Claim {
  by: { id: string; name: string }
  since: string
  until: string
}
