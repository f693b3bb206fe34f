import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { Slug } from '../../shared/text.ts'
import { partOf } from './guardrail-regions.ts'
import { hasRekognition, NO_REKOGNITION } from './rekognition-regions.ts'

const HOST_NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
const HostName = v.pipe(v.string(), v.regex(HOST_NAME, 'expected a host name like gallery.city.example'))
const Region = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'expected an AWS region like eu-central-1'),
  // China and the governments of the US are parts of AWS of their own, with other names for everything.
  v.regex(/^(?!cn-|us-gov-|us-iso|eu-isoe-)/, 'expected a region of the commercial part of AWS'),
)
const Email = v.pipe(v.string(), v.email('expected an e-mail address'))
const Units = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40_000))

/** CloudFront takes certificates and web ACLs of us-east-1 alone, wherever everything else is. */
const Certificate = v.pipe(
  v.string(),
  v.regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]{36}$/, 'expected the ARN of a certificate in us-east-1, where CloudFront looks for it'),
)
const WebAcl = v.pipe(
  v.string(),
  v.regex(
    /^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[0-9a-f-]{36}$/,
    'expected "none", "rates" or the ARN of a global web ACL in us-east-1, where CloudFront looks for it',
  ),
)

const Domain = v.pipe(
  v.strictObject({
    name: HostName,
    certificate: Certificate,
    /** Route 53 zone to put the address into; without it the operator points the name at the distribution. */
    hostedZone: v.optional(v.strictObject({ id: v.pipe(v.string(), v.regex(/^Z[A-Z0-9]{1,31}$/, 'expected the id of a hosted zone')), name: HostName })),
  }),
  v.forward(
    v.check(({ name, hostedZone }) => !hostedZone || `.${name}`.endsWith(`.${hostedZone.name}`), 'expected a hosted zone that domain.name is in'),
    ['hostedZone', 'name'],
  ),
)

const Login = v.variant('kind', [
  v.strictObject({
    kind: v.literal('cognito'),
    /** First label of the sign-in pages' address; no other AWS customer may have it in this region. */
    prefix: v.pipe(
      Slug,
      v.check(prefix => !/aws|amazon|cognito/.test(prefix), 'expected a prefix without "aws", "amazon" and "cognito"'),
    ),
  }),
  v.strictObject({
    kind: v.literal('issuer'),
    issuer: v.pipe(
      v.string(),
      v.url('expected the address of an OpenID issuer'),
      v.check(url => url.startsWith('https://'), 'expected an https address'),
    ),
    clientId: v.pipe(v.string(), v.minLength(1)),
    /** Name of the secret in Secrets Manager that holds the client's secret as plain text. */
    clientSecret: v.optional(v.pipe(v.string(), v.regex(/^[\w/+=.@-]{1,512}$/, 'expected the name of a secret in Secrets Manager'))),
  }),
])

/** One gallery on AWS. A field that is unknown is a mistake too: it would be a typing error without effect. */
const Deployment = v.pipe(
  v.strictObject({
    /** Begins the names of everything. */
    name: v.optional(v.pipe(Slug, v.regex(/^[a-z].{2,19}$/, 'expected a name of 3 to 20 characters that begins with a letter')), 'veduta'),
    account: v.pipe(v.string(), v.regex(/^\d{12}$/, 'expected the 12 digits of an AWS account')),
    region: Region,
    /** Name of the table, where a restored one has taken the place of the first. */
    table: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9_.-]{3,255}$/, 'expected the name of a table'))),
    domain: Domain,
    login: Login,
    /** Verified e-mail addresses, or subjects of the issuer, that become admins at their next login. */
    admins: v.optional(v.array(v.pipe(v.string(), v.regex(/^[^,\s]+$/, 'expected an e-mail address or a subject'))), []),
    /** Folder with what maps are drawn on, `tiles.pmtiles` and `{city}.geojson`; a relative one begins at the project's. */
    maps: v.optional(v.pipe(v.string(), v.minLength(1, 'expected the path of a folder'))),
    /** Seeded cities to start with; none means all. */
    cities: v.optional(v.array(Slug), []),
    /** Who gets alarms and warnings of the budget. */
    alarms: Email,
    /** US dollars a month. */
    budget: v.pipe(v.number(), v.minValue(1)),
    /** `rates`: rules of the gallery's own; an ARN: a web ACL that is there, such as that of a flat plan. */
    firewall: v.optional(v.union([v.literal('none'), v.literal('rates'), WebAcl]), 'none'),
    plan: v.optional(v.picklist(['pay-as-you-go', 'flat']), 'pay-as-you-go'),
    mail: v.optional(v.strictObject({ from: Email })),
    /** Whom to tell of a vulnerability, for /.well-known/security.txt: e-mail or https addresses. */
    securityContacts: v.optional(v.array(v.pipe(v.string(), v.regex(/^([^@\s,:/]+@[^@\s,/]+|https:\/\/[^\s,]+)$/, 'expected an e-mail or https address'))), []),
    /** `false`: robots.txt asks crawlers that gather what models are trained with to stay away. */
    aiCrawlers: v.optional(v.boolean(), true),
    /** Where photos are looked at; the gallery's region unless Rekognition is not there. */
    rekognitionRegion: v.optional(v.pipe(Region, v.check(hasRekognition, NO_REKOGNITION))),
    /** Faces are looked for, to propose where to redact; never whose they are. $1 for 1,000 photos. */
    faces: v.optional(v.boolean(), false),
    /** `standard`: words are read by a guardrail of Bedrock too, which sends them to other regions of the same part of the world; `shadow`: for comparison alone. */
    guardrail: v.optional(v.picklist(['none', 'standard', 'shadow']), 'none'),
    /** The most that the table spends in a second, and the most photos that are worked on at once: a cap on the bill. */
    limits: v.optional(
      v.strictObject({
        readUnits: v.optional(Units, 2000),
        writeUnits: v.optional(Units, 500),
        photosAtOnce: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1000)), 5),
      }),
      {},
    ),
    logDays: v.optional(v.picklist([1, 3, 5, 7, 14, 30, 60, 90]), 30),
    logLevel: v.optional(v.picklist(['debug', 'info', 'warn', 'error']), 'info'),
  }),
  v.forward(
    v.check(
      ({ guardrail, region }) => guardrail === 'none' || partOf(region) !== undefined,
      'expected "none" or a region that has guardrails of the standard tier',
    ),
    ['guardrail'],
  ),
  v.forward(
    v.check(({ region, rekognitionRegion }) => rekognitionRegion !== undefined || hasRekognition(region), `the gallery's region has none: ${NO_REKOGNITION}`),
    ['rekognitionRegion'],
  ),
  v.forward(
    v.check(({ plan, firewall }) => plan !== 'flat' || firewall.startsWith('arn:'), 'expected the ARN of the web ACL that the flat plan brought'),
    ['firewall'],
  ),
  v.forward(
    v.check(({ firewall, account }) => !firewall.startsWith('arn:') || firewall.includes(`:${account}:`), 'expected a web ACL of the same account'),
    ['firewall'],
  ),
  v.forward(
    v.check(({ domain, account }) => domain.certificate.includes(`:${account}:`), 'expected a certificate of the same account'),
    ['domain', 'certificate'],
  ),
)
export type Deployment = v.InferOutput<typeof Deployment>

/** What `veduta.config.ts` exports. */
export type DeploymentInput = v.InferInput<typeof Deployment>

/** Check a deployment; throws with one line per mistake, each naming its field. */
export function readDeployment(value: unknown): Deployment {
  const result = v.safeParse(Deployment, value)
  if (result.success) return result.output
  const lines = result.issues.map(issue => `${v.getDotPath(issue) ?? 'veduta.config'}: ${textOf(issue)}`)
  throw new Error(`The deployment is not as expected:\n  ${lines.join('\n  ')}`)
}

/** A field that is missing or unknown is said in our words, everything else as its schema says it. */
function textOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return `${message} (received ${received})`
  return expected === 'never' ? 'expected no field of this name' : 'expected a value, received none'
}

/** Read a deployment from the default export of a module, TypeScript or JSON. */
export async function loadDeployment(path: string): Promise<Deployment> {
  const type = path.endsWith('.json') ? { with: { type: 'json' } } : {}
  const module: { default?: unknown } = await import(pathToFileURL(path).href, type)
  return readDeployment(module.default)
}
