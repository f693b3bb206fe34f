import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Template } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { FREE, PRICES } from '../../infra/aws/prices.ts'
import { estimate, type Load, type Options } from '../../infra/cost/estimate.ts'
import { MEASURED, MEMORY_GB } from '../../infra/cost/measured.ts'
import { PRESETS } from '../../infra/cost/presets.ts'
import { show } from '../../infra/cost/show.ts'
import { galleryTemplate, resourcesOf } from '../support/gallery-template.ts'

const plain: Options = { firewall: false, flatPlan: false, rekognition: true, faces: false, guardrail: false, mail: false, pool: true, zone: false }
const idle: Load = { photos: 0, views: 0, months: 1, cities: 1 }
const usd = (load: Load, service: string, what: string, options = plain) => {
  const line = estimate(load, options).lines.find(each => each.service === service && each.what === what)
  if (!line) throw new Error(`no line ${service}, ${what}`)
  return line.usd
}

describe('the arithmetic', () => {
  test('the total is the sum of its lines, and the dominant one is the largest', () => {
    for (const load of Object.values(PRESETS)) {
      const { lines, total, dominant, container } = estimate(load, plain)
      expect(total).toBeCloseTo(
        lines.reduce((all, line) => all + line.usd, 0),
        9,
      )
      expect(dominant?.usd).toBe(Math.max(...lines.map(line => line.usd)))
      expect(dominant!.share).toBeCloseTo(dominant!.usd / total, 9)
      expect(container.total).toBeCloseTo(
        container.lines.reduce((all, line) => all + line.usd, 0),
        9,
      )
      for (const line of [...lines, ...container.lines]) expect(line.usd).toBeGreaterThanOrEqual(0)
    }
  })

  test('storage: originals for 30 days and, once deleted, 35 more, and every rendition twice for as long as it is public', () => {
    const load = { ...idle, photos: 1000, months: 3 }
    const gb = ((1000 * 4e6 * 65) / 30 + 2 * 3000 * 930_000) / 1e9
    expect(usd(load, 'S3', 'storage')).toBeCloseTo(gb * 0.0245, 9)
    expect(gb).toBeCloseTo(14.247, 3)
  })

  test('computing: intake takes its CPU and its waiting with the memory of one core, and what AWS gives is taken off', () => {
    const photos = 1_000_000
    const seconds = MEASURED.intakeCpu.value + MEASURED.intakeWaiting.value
    const one = usd({ ...idle, photos }, 'Lambda', 'computing')
    const two = usd({ ...idle, photos: 2 * photos }, 'Lambda', 'computing')
    const others = 4 * MEASURED.pageCpu.value * MEMORY_GB.api + 7 * 0.4 * MEMORY_GB.changes
    expect(two - one).toBeCloseTo(photos * (seconds * MEMORY_GB.intake + others) * PRICES.lambdaGbSecond.usd, 6)
    expect(usd(idle, 'Lambda', 'computing')).toBe(0)
  })

  test('readers: free up to a terabyte and ten million requests, then by the gigabyte and the request', () => {
    const bytes = 31_000 * 0.25 + 12 * 30_000 + 12_000
    expect(usd({ ...idle, views: 100_000 }, 'CloudFront', 'requests')).toBe(0)
    expect(usd({ ...idle, views: 5e6 }, 'CloudFront', 'requests')).toBeCloseTo((5e6 * 14 - FREE.edgeRequests) * 1.2e-6, 6)
    expect(usd({ ...idle, views: 5e6 }, 'CloudFront', 'bytes to readers')).toBeCloseTo(((5e6 * bytes) / 1e9 - 1000) * 0.085, 6)
  })

  test('reads: a page that the edge does not have is five units, and upkeep asks for each city', () => {
    const none = usd(idle, 'DynamoDB', 'reads')
    expect(usd({ ...idle, views: 1e6 }, 'DynamoDB', 'reads') - none).toBeCloseTo(1e6 * 0.2 * 5 * PRICES.dynamoRead.usd, 9)
    expect(usd({ ...idle, cities: 10 }, 'DynamoDB', 'reads')).toBeCloseTo(10 * none, 9)
  })

  test("uploads that are told are a dollar a million events, and the table's key some cents beyond what is free", () => {
    expect(usd({ ...idle, photos: 1e6 }, 'EventBridge', 'uploads told')).toBeCloseTo(MEASURED.busEvents.value, 9)
    expect(usd(idle, 'KMS', "the table's key")).toBeCloseTo((MEASURED.keyRequests.value - 20_000) * 3e-6, 9)
  })

  test('the alarms that are counted are those of the templates', () => {
    const alarms = (template: Template) => resourcesOf(template, 'AWS::CloudWatch::Alarm').length
    expect(alarms(galleryTemplate())).toBe(MEASURED.alarms.value)
    expect(alarms(galleryTemplate({ mail: { from: 'gallery@mail.city.example' } }))).toBe(MEASURED.alarms.value + MEASURED.mailAlarms.value)
  })

  test('nothing grows cheaper with more photos, views, months or cities', () => {
    for (const name of ['photos', 'views', 'months', 'cities'] as const) {
      const totals = [1, 10, 100, 1000].map(times => estimate({ ...PRESETS.small, [name]: PRESETS.small[name] * times }, plain).total)
      expect(totals.toSorted((a, b) => a - b)).toEqual(totals)
    }
  })

  test('an idle gallery costs about a dollar, the container more than forty', () => {
    const { total, container } = estimate(idle, plain)
    expect(total).toBeGreaterThan(0)
    // Of which 0.80 are alarms, of each of the six programs.
    expect(total).toBeLessThan(1.4)
    expect(container.total).toBeGreaterThan(40)
  })
})

test('a thousand photos are a dollar and a quarter when they come, and a quarter to keep for a month (docs/operate-aws.md)', () => {
  const load = { ...idle, photos: 1000 }
  const kept = usd(load, 'S3', 'storage')
  expect(kept).toBeCloseTo(0.25, 1)
  expect(estimate(load, plain).total - estimate(idle, plain).total - kept).toBeCloseTo(1.25, 1)
})

describe('the options', () => {
  const load = PRESETS.large
  test('the firewall costs its ACL, two rules and every request', () => {
    const requests = load.views * 14
    expect(estimate(load, { ...plain, firewall: true }).total - estimate(load, plain).total).toBeCloseTo(7 + requests * 0.6e-6, 9)
  })

  test('the flat plan replaces what CloudFront and the firewall cost by themselves, and says where it is too small', () => {
    const flat = estimate(PRESETS.small, { ...plain, flatPlan: true, firewall: true })
    expect(flat.lines.filter(({ service, usd }) => (service === 'CloudFront' || service === 'WAF') && usd > 0)).toEqual([
      { service: 'CloudFront', what: 'flat plan with its firewall', usd: 15 },
    ])
    expect(flat.notes).toEqual([expect.stringContaining('not counted twice')])
    expect(estimate(load, { ...plain, flatPlan: true }).notes).toEqual([expect.stringContaining('a larger plan is needed')])
  })

  test('Rekognition is a tenth of a cent a photo, and off it is nothing', () => {
    expect(usd(load, 'Rekognition', 'photos looked at')).toBeCloseTo(5, 9)
    expect(usd(load, 'Rekognition', 'photos looked at', { ...plain, rekognition: false })).toBe(0)
    expect(usd(load, 'Rekognition', 'photos looked at', { ...plain, faces: true })).toBeCloseTo(10, 9)
  })

  test('a guardrail is 25 cents for a thousand units of text, and off it is nothing', () => {
    expect(usd(load, 'Bedrock', 'words read by a guardrail', { ...plain, guardrail: true })).toBeCloseTo(load.photos * 3 * 0.00025, 9)
    expect(usd(load, 'Bedrock', 'words read by a guardrail')).toBe(0)
  })

  test('a zone is half a dollar, and counted only where Route 53 has it', () => {
    expect(estimate(load, { ...plain, zone: true }).total - estimate(load, plain).total).toBeCloseTo(0.5, 9)
  })

  test('what AWS asks for looking at photos and words is no cost of the container, whose host does that by itself', () => {
    const without = estimate(load, { ...plain, rekognition: false }).container.total
    expect(estimate(load, { ...plain, faces: true, guardrail: true }).container.total).toBeCloseTo(without, 9)
  })

  test("a moderator who logs in is two cents a month, none at an issuer of one's own", () => {
    expect(usd({ ...idle, cities: 10 }, 'Cognito', 'moderators who log in')).toBeCloseTo(10 * 3 * 0.02, 9)
    expect(usd(load, 'Cognito', 'moderators who log in', { ...plain, pool: false })).toBe(0)
  })

  test('mail is a hundredth of a cent each', () => {
    expect(usd(load, 'SES', 'mails to contributors', { ...plain, mail: true })).toBeCloseTo(1, 9)
    expect(usd(load, 'SES', 'mails to contributors')).toBe(0)
  })
})

describe('what is shown', () => {
  test('every price has a source, a region, a date and says whether it is from memory', () => {
    for (const price of Object.values(PRICES)) {
      expect(price).toMatchObject({ source: expect.stringMatching(/./), region: expect.stringMatching(/./), date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
      expect(typeof price.fromMemory).toBe('boolean')
    }
    for (const { from } of Object.values(MEASURED)) expect(from).toMatch(/^(measured|counted in the source|assumed): ./)
  })

  test('a table with a total, what dominates, the container and where the prices are from', () => {
    const text = show(estimate(PRESETS.ten, plain))
    expect(text).toContain('15000 photos and 3000000 views a month, 10 cities')
    expect(text).toMatch(/^total +\d+\.\d\d$/m)
    expect(text).toContain('Most of it: CloudFront, requests')
    expect(text).toContain('The smallest container that never sleeps')
    expect(text).toMatch(/\d+ of \d+ are from memory and need checking/)
  })

  test('the command answers as JSON too, and names a wrong argument', async () => {
    const call = (...args: string[]) => promisify(execFile)(process.execPath, ['infra/cli/cost.ts', ...args])
    const { stdout } = await call('--photos', '1000', '--views', '1_000_000', '--json')
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ load: { photos: 1000, views: 1e6, months: 12, cities: 1 }, options: plain })
    expect(answer.total).toBeCloseTo(estimate(answer.load, plain).total, 9)
    await expect(call('--photos', 'many')).rejects.toMatchObject({ stderr: '--photos: expected a whole number, received many\n' })
    await expect(call('--preset', 'none')).rejects.toMatchObject({ stderr: expect.stringContaining('expected one of small, large, ten') })
  })
})
