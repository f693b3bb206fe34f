import * as v from 'valibot'

const Flag = (fallback: 'on' | 'off') =>
  v.pipe(
    v.optional(v.picklist(['on', 'off']), fallback),
    v.transform(value => value === 'on'),
  )

const List = v.pipe(
  v.optional(v.string(), ''),
  v.transform(list =>
    list
      .split(',')
      .map(each => each.trim())
      .filter(Boolean),
  ),
)

const whole = (fallback: string, least: number, most: number, expected: string) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.regex(/^\d{1,7}$/, `expected ${expected}`),
    v.transform(Number),
    v.minValue(least, `expected at least ${least}`),
    v.maxValue(most, `expected at most ${most}`),
  )

/** Pages, cookies and tickets are made for the root of one host name. */
function isOrigin(url: string): boolean {
  const { protocol, pathname, search, hash, username, password } = URL.parse(url) ?? {}
  return (protocol === 'https:' || protocol === 'http:') && pathname === '/' && !search && !hash && !username && !password
}

/** Where mail is handed over, with the name and password that it asks for. */
function isMailServer(url: string): boolean {
  const { protocol, hostname, pathname, search, hash } = URL.parse(url) ?? {}
  return (protocol === 'smtp:' || protocol === 'smtps:') && Boolean(hostname) && (pathname === '' || pathname === '/') && !search && !hash
}

/** Where vulnerabilities are told: an e-mail address, or an address that begins with https: or tel:. RFC 9116 wants it as a URI. */
const Contact = v.pipe(
  v.string(),
  v.check(
    contact =>
      !/\s/.test(contact) &&
      (/^(mailto:)?[^@\s:/]+@[^@\s/]+\.[^@\s/]+$/.test(contact) || /^tel:\+?[\d.()-]+$/.test(contact) || URL.parse(contact)?.protocol === 'https:'),
    'expected e-mail addresses, https addresses or tel: numbers, separated by commas',
  ),
  v.transform(contact => (/^[a-z]+:/.test(contact) ? contact : `mailto:${contact}`)),
)

/** Variables whose values are nobody's to read, in a message or a log. */
const SECRETS = new Set(['VEDUTA_SMTP', 'VEDUTA_CLIENT_SECRET'])

/** The environment of a host, validated at start. Unset means the default. */
const Environment = v.object({
  PORT: v.pipe(v.optional(v.string(), '3000'), v.regex(/^\d{1,5}$/, 'expected a port number'), v.transform(Number), v.maxValue(65535)),
  HOST: v.optional(v.string(), '127.0.0.1'),
  VEDUTA_DATA: v.optional(v.string(), './data'),
  VEDUTA_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isOrigin, 'expected an address without a path, like https://gallery.example'),
      v.transform(url => new URL(url).origin),
    ),
  ),
  VEDUTA_TRUST_PROXY: Flag('off'),
  VEDUTA_RATE_LIMITS: Flag('on'),
  /** Megabytes of the data folder's disk that no photo may use up. */
  VEDUTA_RESERVE: v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}$/, 'expected a number of megabytes'), v.transform(Number))),
  /** Photos that are worked on at once, and megabytes of memory that one of them may take. */
  VEDUTA_IMAGING_WORKERS: whole('1', 1, 64, 'a number of processes'),
  VEDUTA_IMAGING_MEMORY: whole('640', 256, 65_536, 'a number of megabytes'),
  /** Whether faces are looked for in photos, to propose what to cover. */
  VEDUTA_FACES: Flag('on'),
  /** Module with judges that run for comparison alone. */
  VEDUTA_SHADOW_JUDGE: v.optional(v.string()),
  VEDUTA_ISSUER: v.optional(v.pipe(v.string(), v.url('expected the address of an OpenID issuer'))),
  VEDUTA_CLIENT_ID: v.optional(v.string(), 'veduta'),
  VEDUTA_CLIENT_SECRET: v.optional(v.string()),
  /** Verified e-mail addresses, or subjects of the issuer, that become admins of every city at their next login. */
  VEDUTA_ADMINS: List,
  /** Short names of the seeded cities that this gallery starts with; none means all of them. */
  VEDUTA_CITIES: List,
  /** JSON file with the policy that those start with. */
  VEDUTA_POLICY: v.optional(v.string()),
  VEDUTA_SMTP: v.optional(v.pipe(v.string(), v.check(isMailServer, 'expected the address of a mail server, like smtp://name:password@mail.example:587'))),
  VEDUTA_MAIL_FROM: v.optional(v.pipe(v.string(), v.trim(), v.email('expected the e-mail address that mail is sent from'))),
  /** Seconds that a decision can be undone in before its mail leaves. */
  VEDUTA_MAIL_DELAY: v.pipe(v.optional(v.string(), '60'), v.regex(/^\d{1,3}$/, 'expected a number of seconds'), v.transform(Number), v.maxValue(900)),
  /** Whom to tell of a vulnerability: /.well-known/security.txt. */
  VEDUTA_SECURITY_CONTACT: v.pipe(List, v.array(Contact)),
  /** `off`: robots.txt asks crawlers that gather what models are trained with to stay away. */
  VEDUTA_AI_CRAWLERS: Flag('on'),
  VEDUTA_LOG: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
})

export interface Config {
  port: number
  host: string
  dataFolder: string
  /** Public origin without a trailing slash. */
  url: string
  /** Where tickets lead to, where that is another origin than the gallery's: its pages may connect to it. */
  uploadOrigin?: string
  trustProxy: boolean
  rateLimits: boolean
  /** Unset: the larger of 1 GB and 2 % of the disk. */
  reserveBytes?: number
  imagingWorkers: number
  /** For one photo. */
  imagingBytes: number
  /** Look for faces in photos. */
  faces: boolean
  /** Module with judges that run for comparison alone. */
  shadowJudge?: string
  issuer?: string
  clientId: string
  clientSecret?: string
  admins: readonly string[]
  /** Seeded cities to start with; empty means all. */
  cities: readonly string[]
  /** JSON file with the policy of cities that are seeded. */
  policyFile?: string
  /** Address of a mail server with name and password. Unset, mails are files, or the host has another way to send them. */
  smtp?: string
  mailFrom?: string
  /** Contributors who leave an address are written to, if only into files. */
  writesMail: boolean
  mailDelaySeconds: number
  /** URIs under which vulnerabilities are told; empty means nobody is named. */
  securityContacts: readonly string[]
  /** Crawlers that gather what models are trained with are not asked to stay away. */
  trainingCrawlers: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Read the configuration; throws with one line per mistake, each naming its variable. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = v.safeParse(Environment, environment)
  if (!result.success) {
    const lines = result.issues.map(issue => {
      const name = v.getDotPath(issue) ?? ''
      return `${name}: ${issue.message}${SECRETS.has(name) ? '' : ` (received ${issue.received})`}`
    })
    throw new Error(`The configuration is not as expected:\n  ${lines.join('\n  ')}`)
  }
  const env = result.output
  if (env.VEDUTA_SMTP && !env.VEDUTA_MAIL_FROM)
    throw new Error(
      'The configuration is not as expected:\n  VEDUTA_MAIL_FROM: expected the e-mail address that mail is sent from, since VEDUTA_SMTP is set (received nothing)',
    )
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: env.VEDUTA_DATA,
    url: env.VEDUTA_URL ?? `http://${nameOf(env.HOST)}:${env.PORT}`,
    trustProxy: env.VEDUTA_TRUST_PROXY,
    rateLimits: env.VEDUTA_RATE_LIMITS,
    ...(env.VEDUTA_RESERVE !== undefined && { reserveBytes: env.VEDUTA_RESERVE * 1_000_000 }),
    imagingWorkers: env.VEDUTA_IMAGING_WORKERS,
    imagingBytes: env.VEDUTA_IMAGING_MEMORY * 2 ** 20,
    faces: env.VEDUTA_FACES,
    ...(env.VEDUTA_SHADOW_JUDGE && { shadowJudge: env.VEDUTA_SHADOW_JUDGE }),
    ...(env.VEDUTA_ISSUER && { issuer: env.VEDUTA_ISSUER }),
    clientId: env.VEDUTA_CLIENT_ID,
    ...(env.VEDUTA_CLIENT_SECRET && { clientSecret: env.VEDUTA_CLIENT_SECRET }),
    admins: env.VEDUTA_ADMINS,
    ...(env.VEDUTA_POLICY && { policyFile: env.VEDUTA_POLICY }),
    cities: env.VEDUTA_CITIES.map(city => city.toLowerCase()),
    ...(env.VEDUTA_SMTP && { smtp: env.VEDUTA_SMTP }),
    ...(env.VEDUTA_MAIL_FROM && { mailFrom: env.VEDUTA_MAIL_FROM }),
    writesMail: true,
    mailDelaySeconds: env.VEDUTA_MAIL_DELAY,
    securityContacts: env.VEDUTA_SECURITY_CONTACT,
    trainingCrawlers: env.VEDUTA_AI_CRAWLERS,
    logLevel: env.VEDUTA_LOG,
  }
}

/** What to call the address that the host listens on: every one of the machine is called by its own name, IPv6 stands in brackets. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
