import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { changes } from '../../functions/entry/changes.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { AREAS } from '../../functions/ports.ts'
import { redact } from '../../functions/submissions/redact.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { uploadKey } from '../../shared/paths.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { noisy } from '../imaging/pictures.ts'
import { withContext } from '../support/context.ts'
import { type Death, Killed, mortal } from '../support/mortal.ts'
import { anna, decideNow, item, openGenoa, send } from './fixtures.ts'

const face: Redaction = { shape: 'ellipse', kind: 'pixelate', x: 0.2, y: 0.2, width: 0.3, height: 0.4 }
const TOKEN = 'A'.repeat(43)
// One process for all photos: starting one takes longer than the photo.
const imaging = createImaging()
afterAll(() => imaging.close())

let photo: Uint8Array
beforeAll(async () => {
  photo = await noisy({ width: 200, height: 200 }).jpeg().toBuffer()
})

/** Everything that is there in the end, without clocks. */
async function worldOf(context: Context, id: string) {
  const { photos, status, revision, history } = await item(context, id)
  const objects: string[] = []
  for (const area of AREAS) {
    for (const key of await context.objects.list(area, '')) {
      const hash = createHash('sha256').update((await context.objects.read(area, key))!)
      objects.push(`${area}/${key} ${hash.digest('hex')}`)
    }
  }
  return { photos, status, revision, events: history.map(({ event }) => event), objects, story: await context.gallery.story(id) }
}

type Way = (context: Context, id: string, version: number) => Promise<void>

/** From the call of the desk to the new pictures in public, as jobs bring it. */
const whole: Way = async (context, id, version) => {
  await redact(context, anna, id, { version, photo: '1', redactions: [face] })
  await changes(context, { kind: 'change', submission: id })
  await takeIn(context, { submission: id, photo: '1' })
  await changes(context, { kind: 'change', submission: id })
  if ((await item(context, id)).status === 'hidden') await decideNow(context, id, 'publish')
  await changes(context, { kind: 'change', submission: id })
}

/** A published story on the way, killed at a step, after which everything is delivered again; `killed` is false when there was no such step. */
async function interrupted(dies: Death, way: Way, then: Way) {
  const { context, runJobs, close } = await withContext({ imaging })
  try {
    await openGenoa(context)
    const { id } = await send(context, {}, TOKEN)
    await context.objects.write('originals', uploadKey(id, '1'), photo)
    await context.jobs.send({ kind: 'intake', submission: id, photo: '1' })
    await runJobs()
    await decideNow(context, id, 'publish')
    await runJobs()
    const { version } = await item(context, id)
    let killed = false
    try {
      await way(mortal(context, dies), id, version)
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      killed = true
    }
    await then(context, id, version)
    await runJobs()
    return { killed, world: await worldOf(context, id) }
  } finally {
    await close()
  }
}

async function forEveryStep(way: Way, then: Way, check: (world: Awaited<ReturnType<typeof worldOf>>, step: string) => void) {
  let steps = 0
  for (const after of [false, true]) {
    for (let at = 0; ; at++) {
      const { killed, world } = await interrupted({ at, after }, way, then)
      if (!killed) break
      check(world, `${after ? 'after' : 'before'} step ${at}`)
      steps++
    }
  }
  return steps
}

test('killed at any step and delivered again, a redaction ends as if nothing had happened', async () => {
  const { world: undisturbed } = await interrupted({ at: -1, after: false }, whole, whole)
  expect(undisturbed).toMatchObject({ status: 'published', revision: 2, photos: [{ status: 'ready', revision: 2, redactions: [face] }] })
  expect(undisturbed.events.slice(-5)).toEqual(['decided:publish', 'revised', 'photo_prepared', 'photo_ready', 'decided:publish'])
  expect(undisturbed.objects.map(object => object.replace(/ .*/, '').replace(/[0-9a-f]{64}|[a-z2-7]{26}/g, '…'))).toEqual([
    'originals/masters/…/1',
    'originals/pinned/…/…',
    ...['staging', 'public'].flatMap(area => [`${area}/…/1-2/200.avif`, `${area}/…/1-2/200.jpg`]),
  ])
  const steps = await forEveryStep(whole, whole, (world, step) => expect(world, step).toEqual(undisturbed))
  expect(steps).toBeGreaterThanOrEqual(40)
}, 300_000)

test('killed at any step and never called again, what the item says is done all the same', async () => {
  const [onlyCall, jobsAlone]: [Way, Way] = [
    async (context, id, version) => void (await redact(context, anna, id, { version, photo: '1', redactions: [face] })),
    async () => undefined,
  ]
  const steps = await forEveryStep(onlyCall, jobsAlone, (world, step) => {
    const isStored = world.revision === 2
    expect(world.photos[0]?.status, step).toBe('ready')
    expect(world.status, step).toBe(isStored ? 'hidden' : 'published')
    expect(
      world.objects.filter(object => object.startsWith('public/')).map(object => object.includes('/1-1/')),
      step,
    ).toEqual(isStored ? [] : [true, true])
    expect(world.objects.filter(object => object.startsWith('staging/')).every(object => object.includes(isStored ? '/1-2/' : '/1-1/'))).toBe(true)
  })
  expect(steps).toBeGreaterThanOrEqual(2)
})

test('a withdrawal at any step leaves nothing, whatever is delivered after it', async () => {
  const withdrawn: Way = async (context, id, version) => {
    await withdraw(context, { id, token: TOKEN })
    await changes(context, { kind: 'change', submission: id })
    await redact(context, anna, id, { version, photo: '1', redactions: [face] }).catch(() => undefined)
    await takeIn(context, { submission: id, photo: '1' })
    await changes(context, { kind: 'change', submission: id })
  }
  const steps = await forEveryStep(whole, withdrawn, (world, step) => {
    expect(world.status, step).toBe('withdrawn')
    expect([world.objects, world.story], step).toEqual([[], undefined])
  })
  expect(steps).toBeGreaterThanOrEqual(40)
}, 300_000)
