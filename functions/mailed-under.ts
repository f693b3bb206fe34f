import type { Job } from './events.ts'

type MailJob = Extract<Job, { kind: 'mail' }>

/** Whose the records of the mails are that a job sends: those of a submission, of an invitation, or of the daily mail of a city. */
export function mailedUnder(job: MailJob): string {
  if ('invitation' in job) return `invitation-${job.invitation}`
  return 'digest' in job ? `digest-${job.digest}` : job.submission
}

/** The job that sends the mails of such records. */
export function jobMailing(whose: string): MailJob {
  const [, kind, rest = ''] = /^(invitation|digest)-(.+)$/.exec(whose) ?? []
  if (kind === 'invitation') return { kind: 'mail', invitation: rest }
  return kind === 'digest' ? { kind: 'mail', digest: rest } : { kind: 'mail', submission: whose }
}
