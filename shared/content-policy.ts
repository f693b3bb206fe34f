/** Reading a content security policy (CSP Level 3) to say whether a page may load something. Pure: no address is ever fetched. */

/** One policy: its directives by lower-case name, each with its sources as they were written. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** What a page has to be allowed: to load `url` under `directive`. */
export interface Need {
  directive: 'script-src' | 'style-src' | 'img-src' | 'connect-src' | 'frame-src'
  url: string
  /** Integrity of a script (`sha384-…`), which a policy may name instead of its address. */
  integrity?: string
  /** The script loads others: its own hash does not let those in, unless the policy passes trust on. */
  loadsMore?: boolean
}

export interface Missing {
  need: Need
  /** Of the policies that were given, from 0. */
  policy: number
  /** The directive of that policy that decides; `default-src` where the one that is asked for is absent. */
  directive: string
  /** `strict-dynamic`: addresses don't count there, a nonce or a hash does. `sandbox`: scripts are switched off altogether. */
  why: 'not-listed' | 'strict-dynamic' | 'sandbox'
  /** The directive as it has to be; sources that another one lent to it are taken along. */
  fix: string
}

/** Longest text that is read, characters: servers refuse headers long before. */
export const POLICY_LENGTH = 20_000

/** Where browsers look, in this order, when they load something of a kind (CSP 3, section 6.8.3). */
const FALLBACKS: Record<Need['directive'], readonly string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
}

/** Read one serialized policy; of a directive that stands twice the first counts. */
function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>()
  for (const part of text.split(';')) {
    const [name, ...sources] = part.split(/[\t\n\f\r ]+/).filter(Boolean)
    if (!name || !/^[A-Za-z0-9-]+$/.test(name)) continue
    const key = name.toLowerCase()
    if (!policy.has(key)) policy.set(key, sources)
  }
  return policy
}

const NAME = /content-security-policy(-report-only)?/i
const HEADER = /^\s*content-security-policy\s*[:=]\s*/i
/** As web servers and programs are told: the name, and the policy in double quotes, since policies themselves have single ones. */
const QUOTED = /content-security-policy(-report-only)?["']?\s*(?:=>|[:=,])?\s*"([^"]*)"/gi
/** The same with the name within the quotes. */
const QUOTED_WHOLE = /"content-security-policy(-report-only)?\s*:\s*([^"]*)"/gi
const META = /<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy(?=["'\s/>])[^>]*>/gi
const CONTENT = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/**
 * Read what a person pastes: a policy alone, headers as tools show them, lines of a server's configuration, `<meta>` elements, and several of
 * each. Several policies of one header are separated by commas. What only reports is left out, since it blocks nothing. At most
 * `POLICY_LENGTH` characters are read.
 */
export function readPolicies(pasted: string): Policy[] {
  const text = pasted.slice(0, POLICY_LENGTH)
  const elements = text.match(META)
  if (elements) return elements.flatMap(element => split(contentOf(element)).map(ofElement))
  const quoted = Array.from([...text.matchAll(QUOTED), ...text.matchAll(QUOTED_WHOLE)], ([, isReport, policy = '']) => (isReport ? '' : policy))
  return (quoted.length > 0 ? quoted : headersIn(text)).flatMap(split)
}

const split = (serialized: string) =>
  serialized
    .split(',')
    .map(parsePolicy)
    .filter(({ size }) => size > 0)

function contentOf(element: string): string {
  const [, double, single] = CONTENT.exec(element) ?? []
  return (double ?? single ?? '')
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** An element can't say how its page is framed or sandboxed (HTML, "pragma directives"). */
const ofElement = (policy: Policy): Policy => new Map([...policy].filter(([name]) => name !== 'sandbox' && name !== 'frame-ancestors'))

/** Headers of the name, each with the lines that go on after it; a text without a header is one policy, whatever its lines. */
function headersIn(text: string): string[] {
  if (!NAME.test(text)) return [text]
  const found: string[] = []
  let isOpen = false
  for (const line of text.split(/\r?\n/)) {
    if (HEADER.test(line)) {
      found.push(line.replace(HEADER, ''))
      isOpen = true
    } else if (/^\s*[A-Za-z0-9-]+\s*:(\s|$)/.test(line)) isOpen = false
    else if (isOpen) found.push(`${found.pop()} ${line}`)
  }
  return found
}

/** Say what each policy lacks for a page at `page` (its origin) to load what it needs; nothing where all allow it. */
export function missingIn(policies: readonly Policy[], needs: readonly Need[], page?: string): Missing[] {
  return policies
    .flatMap((policy, index) => needs.flatMap(need => [lacksScripts(policy, index, need), lacksSource(policy, index, need, page)]))
    .filter(each => each !== undefined)
}

function lacksScripts(policy: Policy, index: number, need: Need): Missing | undefined {
  const sandbox = policy.get('sandbox')
  if (need.directive !== 'script-src' || !sandbox || sandbox.some(each => each.toLowerCase() === 'allow-scripts')) return undefined
  return { need, policy: index, directive: 'sandbox', why: 'sandbox', fix: ['sandbox', ...sandbox, 'allow-scripts'].join(' ') }
}

function lacksSource(policy: Policy, index: number, need: Need, page: string | undefined): Missing | undefined {
  const directive = FALLBACKS[need.directive].find(each => policy.has(each))
  if (!directive) return undefined
  const sources = policy.get(directive) ?? []
  const isScript = need.directive === 'script-src'
  const isStrict = isScript && sources.some(each => each.toLowerCase() === "'strict-dynamic'")
  if (isScript && (isStrict || !need.loadsMore) && allowsHash(sources, need.integrity)) return undefined
  if (!isStrict && sources.some(source => matchesSource(source, need.url, page))) return undefined
  const add = isStrict && need.integrity ? `'${need.integrity}'` : sourceFor(need.url)
  const name = directive === 'default-src' || directive === 'child-src' ? need.directive : directive
  return { need, policy: index, directive, why: isStrict ? 'strict-dynamic' : 'not-listed', fix: [name, ...withoutNone(sources), add].join(' ') }
}

const withoutNone = (sources: readonly string[]) => sources.filter(each => each.toLowerCase() !== "'none'")

/** What to write into a policy for an address: its origin. */
const sourceFor = (url: string) => new URL(url).origin

/** A script whose hashes are all named is allowed wherever it comes from (CSP 3, section 6.7.1.1). */
function allowsHash(sources: readonly string[], integrity: string | undefined): boolean {
  if (!integrity) return false
  const named = sources.flatMap(source => /^'(sha(?:256|384|512)-[A-Za-z0-9+/_-]+={0,2})'$/i.exec(source)?.[1] ?? [])
  return integrity.split(/\s+/).every(each => named.some(source => isSameHash(source, each)))
}

/** The algorithm in any case, the digest exactly but for the two alphabets of base64. */
function isSameHash(one: string, other: string): boolean {
  const read = (hash: string) => {
    const at = hash.indexOf('-')
    return `${hash.slice(0, at).toLowerCase()}-${hash
      .slice(at + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/')}`
  }
  return read(one) === read(other)
}

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):$/
const HOST = /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}|\*))?(\/[^?#]*)?$/

/** Say whether a source of a list lets an address through (CSP 3, section 6.7.2.8). Keywords, nonces and what is malformed let nothing through. */
export function matchesSource(source: string, address: string, page?: string): boolean {
  const url = new URL(address)
  const self = page === undefined ? undefined : new URL(page)
  if (source === '*') return ['http:', 'https:', self?.protocol].includes(url.protocol)
  if (source.toLowerCase() === "'self'") return self !== undefined && matchesSelf(url, self)
  const [, scheme] = SCHEME.exec(source) ?? []
  if (scheme) return matchesScheme(scheme, url.protocol)
  const [, ownScheme, host, port, path] = HOST.exec(source) ?? []
  if (!host) return false
  if (!matchesScheme(ownScheme ?? self?.protocol.slice(0, -1) ?? 'https', url.protocol)) return false
  return matchesHost(host, url.hostname) && matchesPort(port, url) && matchesPath(path, url.pathname)
}

/** The same origin, or the same host by a safer scheme where both have the usual port. */
function matchesSelf(url: URL, self: URL): boolean {
  if (url.origin === self.origin) return true
  return url.hostname === self.hostname && !url.port && !self.port && matchesScheme(self.protocol.slice(0, -1), url.protocol)
}

function matchesScheme(allowed: string, protocol: string): boolean {
  const one = allowed.toLowerCase()
  const other = protocol.slice(0, -1)
  return (
    one === other || (one === 'http' && other === 'https') || (one === 'ws' && ['wss', 'http', 'https'].includes(other)) || (one === 'wss' && other === 'https')
  )
}

function matchesHost(pattern: string, hostname: string): boolean {
  const wanted = pattern.toLowerCase()
  if (wanted === '*') return true
  if (wanted.startsWith('*.')) return hostname.endsWith(wanted.slice(1)) && hostname.length > wanted.length - 1
  return wanted === hostname
}

const USUAL: Record<string, string> = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' }

function matchesPort(pattern: string | undefined, { port, protocol }: URL): boolean {
  const real = port || (USUAL[protocol] ?? '')
  if (pattern === '*') return true
  if (pattern === undefined) return real === USUAL[protocol]
  // A source for plain http is also one for https.
  return Number(pattern) === Number(real) || (pattern === '80' && real === '443')
}

/** Without a path all match; one that ends with a slash stands for what is below it; any other is the whole path. */
function matchesPath(pattern: string | undefined, pathname: string): boolean {
  if (!pattern || pattern === '/') return true
  const wanted = decode(pattern)
  const real = decode(pathname)
  return wanted.endsWith('/') ? real.startsWith(wanted) : real === wanted
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
