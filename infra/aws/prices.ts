/** One line of a price list, in US dollars without tax. */
export interface Price {
  usd: number
  per: string
  region: string
  source: string
  /** When the figure was looked at; one from memory, when it was written down. */
  date: string
  /** It was written down without the list at hand: check it before anyone relies on it. */
  fromMemory: boolean
}

const FRANKFURT = 'eu-central-1'
const EUROPE = 'edge, Europe'
const DATE = '2026-11-24'

const remembered = (usd: number, per: string, source: string, region = FRANKFURT): Price => ({ usd, per, region, source, date: DATE, fromMemory: true })

/** Public prices on demand, without what a contract or a new account's credits take off. Amounts that AWS gives for nothing are in `FREE`. */
export const PRICES = {
  lambdaGbSecond: remembered(0.0000133334, 'GB-second, arm64', 'aws.amazon.com/lambda/pricing'),
  lambdaRequest: remembered(0.2 / 1e6, 'request', 'aws.amazon.com/lambda/pricing'),
  dynamoWrite: remembered(0.7625 / 1e6, 'write request unit, on demand', 'aws.amazon.com/dynamodb/pricing/on-demand'),
  dynamoRead: remembered(0.1525 / 1e6, 'read request unit, on demand', 'aws.amazon.com/dynamodb/pricing/on-demand'),
  dynamoStorage: remembered(0.306, 'GB and month', 'aws.amazon.com/dynamodb/pricing/on-demand'),
  dynamoBackup: remembered(0.2448, 'GB and month, point-in-time recovery', 'aws.amazon.com/dynamodb/pricing/on-demand'),
  s3Storage: remembered(0.0245, 'GB and month, Standard', 'aws.amazon.com/s3/pricing'),
  s3Put: remembered(0.0054 / 1000, 'PUT, COPY, POST or LIST', 'aws.amazon.com/s3/pricing'),
  s3Get: remembered(0.00043 / 1000, 'GET', 'aws.amazon.com/s3/pricing'),
  sqsRequest: remembered(0.4 / 1e6, 'request', 'aws.amazon.com/sqs/pricing'),
  edgeGb: remembered(0.085, 'GB to readers, first 10 TB', 'aws.amazon.com/cloudfront/pricing', EUROPE),
  edgeRequest: remembered(1.2 / 1e6, 'HTTPS request', 'aws.amazon.com/cloudfront/pricing', EUROPE),
  edgeInvalidation: remembered(0.005, 'path that is invalidated', 'aws.amazon.com/cloudfront/pricing', 'global'),
  edgeFlatPro: remembered(15, 'month, the flat plan Pro with its firewall', 'aws.amazon.com/cloudfront/pricing', 'global'),
  firewall: { ...remembered(5, 'web ACL and month', 'aws.amazon.com/waf/pricing', 'global'), fromMemory: false },
  firewallRule: { ...remembered(1, 'rule and month', 'aws.amazon.com/waf/pricing', 'global'), fromMemory: false },
  firewallRequest: remembered(0.6 / 1e6, 'request', 'aws.amazon.com/waf/pricing', 'global'),
  rekognitionImage: remembered(
    0.001,
    'photo and question, first million; the price of the cheapest regions, others may ask more',
    'aws.amazon.com/rekognition/pricing',
  ),
  guardrailFilters: { ...remembered(0.15 / 1000, 'text unit of up to 1,000 characters, content filters', 'aws.amazon.com/bedrock/pricing'), fromMemory: false },
  guardrailPersonal: {
    ...remembered(0.1 / 1000, 'text unit of up to 1,000 characters, sensitive information', 'aws.amazon.com/bedrock/pricing'),
    fromMemory: false,
  },
  logGb: remembered(0.63, 'GB of log taken in', 'aws.amazon.com/cloudwatch/pricing'),
  alarm: remembered(0.1, 'alarm and month', 'aws.amazon.com/cloudwatch/pricing'),
  login: remembered(0.02, 'moderator who logs in and month, Cognito Plus, which has none for nothing', 'aws.amazon.com/cognito/pricing'),
  keyRequest: remembered(0.03 / 10_000, "request of the table's key, which AWS manages and keeps for nothing", 'aws.amazon.com/kms/pricing'),
  busEvent: remembered(1 / 1e6, 'event of S3, which is one that is asked for', 'aws.amazon.com/eventbridge/pricing'),
  mail: remembered(0.1 / 1000, 'mail', 'aws.amazon.com/ses/pricing'),
  hostedZone: remembered(0.5, 'zone and month', 'aws.amazon.com/route53/pricing', 'global'),
  containerCpuHour: remembered(0.03725, 'vCPU and hour, Fargate arm64', 'aws.amazon.com/fargate/pricing'),
  containerGbHour: remembered(0.00409, 'GB and hour, Fargate arm64', 'aws.amazon.com/fargate/pricing'),
  balancerHour: remembered(0.027, 'Application Load Balancer and hour', 'aws.amazon.com/elasticloadbalancing/pricing'),
  addressHour: remembered(0.005, 'public IPv4 address and hour', 'aws.amazon.com/vpc/pricing'),
  diskGb: remembered(0.0952, 'GB and month, gp3', 'aws.amazon.com/ebs/pricing'),
} as const satisfies Record<string, Price>

/** What costs nothing each month, for ever. */
export const FREE = {
  lambdaGbSeconds: 400_000,
  lambdaRequests: 1e6,
  dynamoStorageGb: 25,
  sqsRequests: 1e6,
  edgeGb: 1000,
  edgeRequests: 1e7,
  edgeInvalidations: 1000,
  logGb: 5,
  alarms: 10,
  keyRequests: 20_000,
} as const

/** What the flat plan Pro holds, a month. */
export const FLAT_PRO = { requests: 1e7, gb: 50_000 } as const
