import { withContext } from '../support/context.ts'
import { catalogContract } from './catalog.ts'
import { galleryContract } from './gallery.ts'
import { limiterContract } from './limiter.ts'
import { mailsContract } from './mails.ts'
import { notesContract } from './notes.ts'
import type { Records } from './records.ts'
import { T } from './records.ts'
import { sessionsContract } from './sessions.ts'
import { submissionsContract } from './submissions.ts'

async function openLocal(): Promise<Records> {
  const imaging = { open: () => Promise.reject(new Error('not part of these')) }
  const { context, setTime, close } = await withContext({ now: T(0), config: { rateLimits: true }, imaging })
  return { ...context, setTime, close }
}

for (const contract of [submissionsContract, galleryContract, catalogContract, notesContract, mailsContract, sessionsContract, limiterContract])
  contract('one machine', openLocal)
