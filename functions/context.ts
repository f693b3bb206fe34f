import type { Config } from './config.ts'
import type {
  Catalog,
  Edge,
  Erasures,
  Gallery,
  ImageJudge,
  Imaging,
  Jobs,
  Limiter,
  Log,
  Mailer,
  Mails,
  Notes,
  Objects,
  Sessions,
  Submissions,
  TextJudge,
  Tickets,
} from './ports.ts'

/** Everything a use case may touch; composed once a host. Time and chance come from here too. */
export interface Context {
  config: Config
  submissions: Submissions
  notes: Notes
  mails: Mails
  gallery: Gallery
  catalog: Catalog
  objects: Objects
  tickets: Tickets
  jobs: Jobs
  imaging: Imaging
  judge: ImageJudge
  /** Each looks at every text; one that fails takes nothing from what the others found. */
  textJudges: readonly TextJudge[]
  sessions: Sessions
  limiter: Limiter
  erasures: Erasures
  edge: Edge
  /** Absent where the gallery sends no mail. */
  mailer: Mailer | undefined
  log: Log
  now(): Date
  /** 32 random bytes in base64url. */
  secret(): string
}
