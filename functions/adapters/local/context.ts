import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import type { Context } from '../../context.ts'
import { AREAS, type ImageJudge, type Imaging, type Log, type ShadowJudges, type ShareImages, type TextJudge } from '../../ports.ts'
import { type Accounts, createSqliteAccounts } from './accounts.ts'
import { createSqliteCatalog } from './catalog.ts'
import { openDatabase } from './database.ts'
import { noEdge } from './edge.ts'
import { createFileErasures } from './erasures.ts'
import { createSqliteFingerprints } from './fingerprints.ts'
import { createSqliteGallery } from './gallery.ts'
import { createJobQueue } from './job-queue.ts'
import { createSqliteLedger } from './ledger.ts'
import { createMemoryLimiter, unlimited } from './limiter.ts'
import { createMailFolder, type MailFolder } from './mail/mail-folder.ts'
import { createSmtpMailer } from './mail/smtp-mailer.ts'
import { createSqliteMails } from './mails.ts'
import { createMapFolder } from './map-files.ts'
import { createSqliteNotes } from './notes.ts'
import { createFileObjects } from './objects.ts'
import type { JobQueue } from './queued-job.ts'
import { readSecret } from './secret-file.ts'
import { createSqliteSessions } from './sessions.ts'
import { createSqliteSubmissions } from './submissions.ts'
import { emptyTemporaryFolder } from './temporary-folder.ts'
import { createPostTickets } from './tickets.ts'

export interface LocalContext {
  context: Context
  queue: JobQueue
  /** Where mails are kept while there is no mail server. */
  mailFolder: MailFolder
  /** Of the embedded issuer. */
  accounts: Accounts
  /** Signs the tickets of `/uploads`. */
  ticketSecret: string
  /** For files that are not finished, in the file system of the data folder. Emptied at start. */
  temporaryFolder: string
  close(): Promise<void>
}

interface Options {
  config: Config
  log: Log
  imaging: Imaging
  judge: ImageJudge
  textJudges?: readonly TextJudge[]
  shadow?: ShadowJudges | undefined
  shareImages?: ShareImages | undefined
  now?: () => Date
}

export const DATABASE_FILE = 'veduta.sqlite'
export const MAIL_FOLDER = 'mail'
export const MAP_FOLDER = 'map'

/** Everything on one disk: SQLite and files under the data folder. The caller makes sure that no other process has it open. */
export async function openLocalContext({
  config,
  log,
  imaging,
  judge,
  textJudges = [],
  shadow,
  shareImages,
  now = () => new Date(),
}: Options): Promise<LocalContext> {
  const folder = config.dataFolder
  const temporaryFolder = await emptyTemporaryFolder(folder)
  for (const each of AREAS) await mkdir(join(folder, each), { recursive: true, mode: 0o750 })

  const ticketSecret = await readSecret(folder, temporaryFolder, 'ticket.secret')
  const database = openDatabase(join(folder, DATABASE_FILE))
  const queue = createJobQueue(database, now)
  const from = config.mailFrom ?? `gallery@${new URL(config.url).hostname}`
  const mailFolder = createMailFolder({ folder: join(folder, MAIL_FOLDER), temporaryFolder, from })

  const context: Context = {
    config,
    submissions: createSqliteSubmissions(database, queue),
    notes: createSqliteNotes(database),
    mails: createSqliteMails(database),
    fingerprints: createSqliteFingerprints(database),
    gallery: createSqliteGallery(database),
    ledger: createSqliteLedger(database),
    catalog: createSqliteCatalog(database),
    objects: createFileObjects(folder, temporaryFolder),
    maps: createMapFolder(join(folder, MAP_FOLDER)),
    tickets: createPostTickets({ url: `${config.url}/uploads`, secret: ticketSecret, now }),
    jobs: queue,
    imaging,
    judge,
    textJudges,
    shadow,
    shareImages,
    sessions: createSqliteSessions(database, now),
    limiter: config.rateLimits ? createMemoryLimiter(now) : unlimited,
    erasures: createFileErasures(folder, now),
    edge: noEdge,
    mailer: config.smtp && config.mailFrom ? createSmtpMailer({ url: config.smtp, from: config.mailFrom }) : mailFolder,
    pool: undefined,
    log,
    now,
    secret: () => randomBytes(32).toString('base64url'),
  }
  return { context, queue, mailFolder, accounts: createSqliteAccounts(database), ticketSecret, temporaryFolder, close: async () => database.close() }
}
