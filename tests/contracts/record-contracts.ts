import { catalogContract } from './catalog.ts'
import { cursorsContract } from './cursors.ts'
import { fingerprintsContract } from './fingerprints.ts'
import { galleryContract } from './gallery.ts'
import { ledgerContract } from './ledger.ts'
import { limiterContract } from './limiter.ts'
import { mailsContract } from './mails.ts'
import { notesContract } from './notes.ts'
import { queueContract } from './queue.ts'
import { sessionsContract } from './sessions.ts'
import { submissionsContract } from './submissions.ts'

/** What the records of every host do. */
export const RECORD_CONTRACTS = [
  submissionsContract,
  queueContract,
  galleryContract,
  catalogContract,
  notesContract,
  mailsContract,
  fingerprintsContract,
  sessionsContract,
  limiterContract,
  cursorsContract,
  ledgerContract,
]
