import type { Config } from './config.ts'
import type {
  Catalog,
  Edge,
  Erasures,
  Fingerprints,
  Gallery,
  ImageJudge,
  Imaging,
  Jobs,
  Ledger,
  Limiter,
  Log,
  Mailer,
  Mails,
  MapFiles,
  Notes,
  Objects,
  Pool,
  Sessions,
  ShadowJudges,
  ShareImages,
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
  fingerprints: Fingerprints
  gallery: Gallery
  ledger: Ledger
  catalog: Catalog
  objects: Objects
  maps: MapFiles
  tickets: Tickets
  jobs: Jobs
  imaging: Imaging
  judge: ImageJudge
  /** Each looks at every text; one that fails takes nothing from what the others found. */
  textJudges: readonly TextJudge[]
  /** Absent where none runs for comparison. */
  shadow: ShadowJudges | undefined
  /** Absent where none are drawn. */
  shareImages: ShareImages | undefined
  sessions: Sessions
  limiter: Limiter
  erasures: Erasures
  edge: Edge
  /** Absent where the gallery sends no mail. */
  mailer: Mailer | undefined
  /** Absent where moderators' logins are a part of this machine, or the city's own. */
  pool: Pool | undefined
  log: Log
  now(): Date
  /** 32 random bytes in base64url. */
  secret(): string
}
