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

/** Pages, cookies and tickets are made for the root of one host name. */
function isOrigin(url: string): boolean {
  const { protocol, pathname, search, hash, username, password } = URL.parse(url) ?? {}
  return (protocol === 'https:' || protocol === 'http:') && pathname === '/' && !search && !hash && !username && !password
}

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
  VEDUTA_ISSUER: v.optional(v.pipe(v.string(), v.url('expected the address of an OpenID issuer'))),
  VEDUTA_CLIENT_ID: v.optional(v.string(), 'veduta'),
  VEDUTA_CLIENT_SECRET: v.optional(v.string()),
  /** Verified e-mail addresses, or subjects of the issuer, that become admins of every city at their next login. */
  VEDUTA_ADMINS: List,
  /** Short names of the seeded cities that this gallery starts with; none means all of them. */
  VEDUTA_CITIES: List,
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
  issuer?: string
  clientId: string
  clientSecret?: string
  admins: readonly string[]
  /** Seeded cities to start with; empty means all. */
  cities: readonly string[]
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Read the configuration; throws with one line per mistake, each naming its variable. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = v.safeParse(Environment, environment)
  if (!result.success) {
    const lines = result.issues.map(issue => `${v.getDotPath(issue)}: ${issue.message} (received ${issue.received})`)
    throw new Error(`The configuration is not as expected:\n  ${lines.join('\n  ')}`)
  }
  const env = result.output
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: env.VEDUTA_DATA,
    url: env.VEDUTA_URL ?? `http://${nameOf(env.HOST)}:${env.PORT}`,
    trustProxy: env.VEDUTA_TRUST_PROXY,
    rateLimits: env.VEDUTA_RATE_LIMITS,
    ...(env.VEDUTA_RESERVE !== undefined && { reserveBytes: env.VEDUTA_RESERVE * 1_000_000 }),
    ...(env.VEDUTA_ISSUER && { issuer: env.VEDUTA_ISSUER }),
    clientId: env.VEDUTA_CLIENT_ID,
    ...(env.VEDUTA_CLIENT_SECRET && { clientSecret: env.VEDUTA_CLIENT_SECRET }),
    admins: env.VEDUTA_ADMINS,
    cities: env.VEDUTA_CITIES.map(city => city.toLowerCase()),
    logLevel: env.VEDUTA_LOG,
  }
}

/** What to call the address that the host listens on: every one of the machine is called by its own name, IPv6 stands in brackets. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
