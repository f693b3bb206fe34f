import { parseArgs } from 'node:util'
import { PRICES } from '../aws/prices.ts'
import { estimate, type Load, type Options } from '../cost/estimate.ts'
import { MEASURED } from '../cost/measured.ts'
import { PRESETS } from '../cost/presets.ts'
import { show } from '../cost/show.ts'
import { run } from './run.ts'

const USAGE = `npm run cost -- [options]

What a gallery costs on AWS in a month, and what the smallest container that never sleeps would.

  --preset NAME     ${Object.keys(PRESETS).join(', ')} (default: small); the others change it
  --photos N        photos that are sent in a month
  --views N         pages that people open in a month
  --months N        how long it has run like this: what was published stays
  --cities N
  --firewall        rules of rates by AWS WAF
  --flat            CloudFront's flat plan, which brings its firewall
  --no-rekognition  photos are not looked at by Rekognition
  --faces           faces are looked for too
  --guardrail       words are read by a guardrail of Bedrock
  --mail            contributors get mails
  --no-pool         moderators log in at an issuer of your own, not at Cognito
  --zone            Route 53 has the domain's zone
  --json            everything for machines, with prices and measures`

await run(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      preset: { type: 'string', default: 'small' },
      photos: { type: 'string' },
      views: { type: 'string' },
      months: { type: 'string' },
      cities: { type: 'string' },
      firewall: { type: 'boolean', default: false },
      flat: { type: 'boolean', default: false },
      rekognition: { type: 'boolean', default: true },
      faces: { type: 'boolean', default: false },
      guardrail: { type: 'boolean', default: false },
      mail: { type: 'boolean', default: false },
      pool: { type: 'boolean', default: true },
      zone: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || positionals.length > 0) return undefined
  const preset = Object.entries(PRESETS).find(([name]) => name === values.preset)?.[1]
  if (!preset) throw new Error(`--preset: expected one of ${Object.keys(PRESETS).join(', ')}, received ${values.preset}`)
  const load: Load = { ...preset }
  for (const name of ['photos', 'views', 'months', 'cities'] as const) load[name] = numberOf(name, values[name], preset[name])
  const { firewall, flat: flatPlan, rekognition, faces, guardrail, mail, pool, zone } = values
  const options: Options = { firewall, flatPlan, rekognition, faces, guardrail, mail, pool, zone }
  const answer = estimate(load, options)
  return values.json ? JSON.stringify({ ...answer, prices: PRICES, measured: MEASURED }, null, 2) : show(answer)
})

function numberOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback
  const number = Number(text.replaceAll('_', ''))
  if (!/^[\d_]+$/.test(text) || !Number.isSafeInteger(number) || ((name === 'months' || name === 'cities') && number < 1))
    throw new Error(`--${name}: expected a whole number, received ${text}`)
  return number
}
