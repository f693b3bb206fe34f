import { FLAT_PRO, FREE, PRICES } from '../aws/prices.ts'
import { MEASURED, MEMORY_GB } from './measured.ts'

/** What a gallery does in a month. */
export interface Load {
  /** Photos that are sent. */
  photos: number
  /** Pages that people open. */
  views: number
  /** Months that the gallery has run like this: what was published stays. */
  months: number
  cities: number
}

export interface Options {
  firewall: boolean
  flatPlan: boolean
  rekognition: boolean
  /** Faces are looked for too. */
  faces: boolean
  /** Words are read by a guardrail of Bedrock. */
  guardrail: boolean
  /** Contributors are written to. */
  mail: boolean
  /** Moderators log in at the stack's own pool. */
  pool: boolean
  /** Route 53 has the domain's zone. */
  zone: boolean
}

/** Dollars a month. */
export interface Line {
  service: string
  what: string
  usd: number
}

export interface Estimate {
  load: Load
  options: Options
  lines: Line[]
  total: number
  /** The line that costs most, and its share; absent where nothing costs anything. */
  dominant?: Line & { share: number }
  container: { lines: Line[]; total: number }
  /** What does not fit what was chosen. */
  notes: string[]
}

const m = Object.fromEntries(Object.entries(MEASURED).map(([name, { value }]) => [name, value])) as Record<keyof typeof MEASURED, number>
const beyond = (amount: number, free: number) => Math.max(0, amount - free)
const GB = 1e9
const HOURS = 730

/** What a gallery costs in its last month, line by line, and what the smallest container that never sleeps would. */
export function estimate(load: Load, options: Options): Estimate {
  const reading = readingOf(load)
  const lines = [...storing(load), ...working(load, reading), ...shown(load, options, reading), ...watching(load, options, reading)]
  const total = sum(lines)
  const [first] = lines.toSorted((a, b) => b.usd - a.usd)
  // The host in the container looks at photos and words by itself.
  const shared = lines.filter(({ service }) => ['CloudFront', 'WAF', 'SES', 'Route 53'].includes(service))
  const container = [...containerLines(load), ...shared]
  return {
    load,
    options,
    lines,
    total,
    ...(first && first.usd > 0 && { dominant: { ...first, share: first.usd / total } }),
    container: { lines: container, total: sum(container) },
    notes: notesOn(options, reading),
  }
}

const sum = (lines: readonly Line[]) => lines.reduce((total, { usd }) => total + usd, 0)

function readingOf({ views }: Load) {
  const requests = views * (1 + m.pictures + m.assets)
  const bytes = views * (m.pageBytes * m.pageSentShare + m.pictures * m.pictureBytes + m.assets * m.assetBytes)
  return { requests, gb: bytes / GB, pagesMade: views * (1 - m.pageHits), picturesRead: views * m.pictures * (1 - m.pictureHits) }
}
type Reading = ReturnType<typeof readingOf>

/** Photos, their renditions in staging and public, and the table. */
function storing({ photos, months }: Load): Line[] {
  const all = photos * months
  const originals = (photos * m.originalBytes * (m.originalDays + m.keptDays)) / 30
  const records = (all * m.recordBytes) / GB
  return [
    { service: 'S3', what: 'storage', usd: ((originals + 2 * all * m.renditionBytes) / GB) * PRICES.s3Storage.usd },
    { service: 'DynamoDB', what: 'storage', usd: beyond(records, FREE.dynamoStorageGb) * PRICES.dynamoStorage.usd },
    { service: 'DynamoDB', what: 'point-in-time recovery', usd: records * PRICES.dynamoBackup.usd },
  ]
}

function working({ photos, cities }: Load, { pagesMade, picturesRead }: Reading): Line[] {
  // Posted, pinned, rendered, copied to the public, and a list for each step.
  const puts = photos * (2 + 2 * m.renditions + 6)
  const gets = photos * 3 + picturesRead
  const changes = photos * 7
  const calls = { site: pagesMade, api: photos * 4, intake: photos, changes, upkeep: m.upkeepRuns }
  const seconds = {
    site: pagesMade * m.pageCpu,
    api: calls.api * m.pageCpu,
    intake: photos * (m.intakeCpu + m.intakeWaiting),
    changes: changes * 0.4,
    upkeep: m.upkeepRuns * m.upkeepSeconds,
  }
  const gbSeconds = Object.entries(seconds).reduce((total, [program, each]) => total + each * MEMORY_GB[program as keyof typeof MEMORY_GB], 0)
  const requests = Object.values(calls).reduce((total, each) => total + each, 0)
  const reads = pagesMade * (m.pageReads + m.pageMoreReads) + photos * m.readsAPhoto + m.upkeepRuns * m.upkeepReads * cities
  return [
    { service: 'S3', what: 'requests', usd: puts * PRICES.s3Put.usd + gets * PRICES.s3Get.usd },
    { service: 'Lambda', what: 'computing', usd: beyond(gbSeconds, FREE.lambdaGbSeconds) * PRICES.lambdaGbSecond.usd },
    { service: 'Lambda', what: 'requests', usd: beyond(requests, FREE.lambdaRequests) * PRICES.lambdaRequest.usd },
    { service: 'DynamoDB', what: 'reads', usd: reads * PRICES.dynamoRead.usd },
    { service: 'DynamoDB', what: 'writes', usd: photos * m.writesAPhoto * PRICES.dynamoWrite.usd },
    { service: 'EventBridge', what: 'uploads told', usd: photos * m.busEvents * PRICES.busEvent.usd },
    { service: 'KMS', what: "the table's key", usd: beyond(m.keyRequests, FREE.keyRequests) * PRICES.keyRequest.usd },
    { service: 'SQS', what: 'requests', usd: beyond(m.pollers + photos * 12, FREE.sqsRequests) * PRICES.sqsRequest.usd },
  ]
}

/** What stands between the gallery and its readers. */
function shown({ photos }: Load, { firewall, flatPlan, rekognition, faces, guardrail }: Options, { requests, gb }: Reading): Line[] {
  const edge: Line[] = flatPlan
    ? [{ service: 'CloudFront', what: 'flat plan with its firewall', usd: PRICES.edgeFlatPro.usd }]
    : [
        { service: 'CloudFront', what: 'bytes to readers', usd: beyond(gb, FREE.edgeGb) * PRICES.edgeGb.usd },
        { service: 'CloudFront', what: 'requests', usd: beyond(requests, FREE.edgeRequests) * PRICES.edgeRequest.usd },
        { service: 'CloudFront', what: 'invalidations', usd: beyond(photos * m.takeDowns, FREE.edgeInvalidations) * PRICES.edgeInvalidation.usd },
      ]
  const wall = firewall && !flatPlan ? PRICES.firewall.usd + 2 * PRICES.firewallRule.usd + requests * PRICES.firewallRequest.usd : 0
  const questions = (rekognition ? m.rekognitionQuestions : 0) + (faces ? m.faceQuestions : 0)
  const looks = photos * questions * PRICES.rekognitionImage.usd
  const words = guardrail ? photos * m.guardrailUnits * (PRICES.guardrailFilters.usd + PRICES.guardrailPersonal.usd) : 0
  return [
    ...edge,
    { service: 'WAF', what: 'two rules of rates', usd: wall },
    { service: 'Rekognition', what: 'photos looked at', usd: looks },
    { service: 'Bedrock', what: 'words read by a guardrail', usd: words },
  ]
}

function watching({ photos, cities }: Load, { mail, pool, zone }: Options, { pagesMade }: Reading): Line[] {
  const logs = ((pagesMade + photos * 12 + m.upkeepRuns) * m.logBytes) / GB
  return [
    { service: 'CloudWatch', what: 'logs', usd: beyond(logs, FREE.logGb) * PRICES.logGb.usd },
    { service: 'CloudWatch', what: 'alarms', usd: beyond(m.alarms + (mail ? m.mailAlarms : 0), FREE.alarms) * PRICES.alarm.usd },
    { service: 'Cognito', what: 'moderators who log in', usd: pool ? cities * m.moderators * PRICES.login.usd : 0 },
    { service: 'SES', what: 'mails to contributors', usd: mail ? photos * m.mails * PRICES.mail.usd : 0 },
    { service: 'Route 53', what: 'one zone', usd: zone ? PRICES.hostedZone.usd : 0 },
  ]
}

/** One task with half a core and 1 GB that holds the one-machine host and its disk; more of them where photos would wait for half of the month. */
function containerLines({ photos, months }: Load): Line[] {
  const busy = photos * m.intakeCpu
  const cores = Math.max(0.5, Math.ceil((busy / (HOURS * 3600) / 0.5) * 2) / 2)
  const disk = Math.max(20, ((photos * m.originalBytes + photos * months * m.renditionBytes) / GB) * 1.3)
  return [
    {
      service: 'Fargate',
      what: `${cores} vCPU, ${2 * cores} GB, all month`,
      usd: HOURS * cores * (PRICES.containerCpuHour.usd + 2 * PRICES.containerGbHour.usd),
    },
    { service: 'Load balancer', what: 'for TLS', usd: HOURS * PRICES.balancerHour.usd },
    { service: 'Addresses', what: 'three public IPv4', usd: 3 * HOURS * PRICES.addressHour.usd },
    { service: 'EBS', what: `${Math.ceil(disk)} GB`, usd: disk * PRICES.diskGb.usd },
  ]
}

function notesOn({ firewall, flatPlan }: Options, { requests, gb }: Reading): string[] {
  return [
    ...(flatPlan && (requests > FLAT_PRO.requests || gb > FLAT_PRO.gb)
      ? [`The flat plan holds ${FLAT_PRO.requests / 1e6} million requests and ${FLAT_PRO.gb / 1000} TB a month: this is more, and a larger plan is needed.`]
      : []),
    ...(flatPlan && firewall ? ['The flat plan brings its firewall: it is not counted twice.'] : []),
  ]
}
