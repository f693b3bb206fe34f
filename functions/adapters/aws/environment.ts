import * as v from 'valibot'

const Bucket = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'expected the name of a bucket'))
const QueueUrl = v.pipe(v.string(), v.url('expected the address of a queue'))
const Region = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'expected a region like eu-central-1'))

/** What a program on AWS is told beside `functions/config.ts`. The stack gives each program the variables of its parts and no others. */
const VARIABLES = {
  /** Where browsers send photos: the address of the bucket of originals. */
  VEDUTA_UPLOAD_ORIGIN: v.pipe(v.string(), v.url('expected the address of a bucket')),
  VEDUTA_TABLE: v.pipe(v.string(), v.regex(/^[\w.-]{3,255}$/, 'expected the name of a table')),
  VEDUTA_ORIGINALS: Bucket,
  VEDUTA_STAGING: Bucket,
  VEDUTA_PUBLIC: Bucket,
  VEDUTA_ERASURES: Bucket,
  VEDUTA_INTAKE_QUEUE: QueueUrl,
  VEDUTA_INTAKE_DEAD: QueueUrl,
  VEDUTA_CHANGES_QUEUE: QueueUrl,
  VEDUTA_CHANGES_DEAD: QueueUrl,
  VEDUTA_UPKEEP_QUEUE: QueueUrl,
  VEDUTA_UPKEEP_DEAD: QueueUrl,
  /** How often a photo is tried before it is refused; its queue delivers it once more than that. */
  VEDUTA_ATTEMPTS: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, 'expected a number from 1 to 999'), v.transform(Number)),
  VEDUTA_DISTRIBUTION: v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,32}$/, 'expected the id of a distribution')),
  /** Id of the pool that signs moderators in; absent where their issuer is the city's own. */
  VEDUTA_POOL: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,55}$/, 'expected the id of a user pool'))),
  VEDUTA_REKOGNITION_REGION: Region,
  /** Whether faces are looked for, to propose where to redact. */
  VEDUTA_FACES: v.pipe(
    v.optional(v.picklist(['on', 'off'], 'expected "on" or "off"'), 'off'),
    v.transform(value => value === 'on'),
  ),
  /** Id and version of a guardrail; absent where there is none. */
  VEDUTA_GUARDRAIL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]{1,64}:(DRAFT|[1-9]\d{0,7})$/, 'expected id and version of a guardrail like abc123:1'),
      v.transform((text): GuardrailName => {
        const [id = '', version = ''] = text.split(':')
        return { id, version }
      }),
    ),
  ),
  /** The guardrail reads for comparison alone. */
  VEDUTA_SHADOW_JUDGE: v.optional(v.picklist(['guardrail'], 'expected "guardrail"')),
}

export interface GuardrailName {
  id: string
  version: string
}

type Variables = typeof VARIABLES
export type Environment = Record<string, string | undefined>

/** Read some variables; throws with one line per mistake, each naming its variable. */
export function readVariables<Name extends keyof Variables>(
  environment: Environment,
  ...names: readonly Name[]
): { [Each in Name]: v.InferOutput<Variables[Each]> } {
  const result = v.safeParse(v.object(Object.fromEntries(names.map(name => [name, VARIABLES[name]]))), environment)
  if (result.success) return result.output as { [Each in Name]: v.InferOutput<Variables[Each]> }
  const lines = result.issues.map(issue => `${v.getDotPath(issue)}: ${issue.message} (received ${issue.received})`)
  throw new Error(`The environment is not as expected:\n  ${lines.join('\n  ')}`)
}
