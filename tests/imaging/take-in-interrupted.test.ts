import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { AREAS } from '../../functions/ports.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { uploadKey } from '../../shared/paths.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'
import { type Death, Killed, mortal } from '../support/mortal.ts'
import { noisy, phonePicture } from './pictures.ts'

const TOKEN = 'A'.repeat(43)
// One process for all photos: starting one takes longer than the photo.
const imaging = createImaging()
afterAll(() => imaging.close())

let photo: Uint8Array
let later: Uint8Array
beforeAll(async () => {
  photo = await phonePicture(3, { width: 260, height: 200 }).jpeg().toBuffer()
  later = await noisy({ width: 260, height: 200 }).jpeg().toBuffer()
})

/** Everything that an intake leaves behind: the item without its clock, every object with the hash of its bytes, and what the photo is found by. */
async function worldOf(context: Context, id: string) {
  const { photos, status, history } = await item(context, id)
  const objects: string[] = []
  for (const area of AREAS) {
    for (const key of await context.objects.list(area, '')) {
      objects.push(
        `${area}/${key} ${createHash('sha256')
          .update((await context.objects.read(area, key))!)
          .digest('hex')}`,
      )
    }
  }
  const [first] = photos
  const found = first?.sha256 ? await context.fingerprints.same('genoa', first.sha256, 9) : []
  return { photos, status, events: history.map(({ event }) => event), objects, found }
}

/** Take a photo in, killed at a step and begun again; `killed` is false when there was no such step. */
async function interrupted(bytes: Uint8Array, dies: Death, between?: (context: Context, id: string) => Promise<void>) {
  const { context, close } = await withContext({ imaging })
  try {
    await openGenoa(context)
    const { id } = await send(context, {}, TOKEN)
    await context.objects.write('originals', uploadKey(id, '1'), bytes)
    const intake = { submission: id, photo: '1' }
    let killed = false
    try {
      await takeIn(mortal(context, dies), intake)
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      killed = true
    }
    await between?.(context, id)
    await takeIn(context, intake)
    return { killed, world: await worldOf(context, id) }
  } finally {
    await close()
  }
}

async function forEveryStep(
  bytes: Uint8Array,
  check: (world: Awaited<ReturnType<typeof worldOf>>, step: string) => void,
  between?: Parameters<typeof interrupted>[2],
) {
  let steps = 0
  for (const after of [false, true]) {
    for (let at = 0; ; at++) {
      const { killed, world } = await interrupted(bytes, { at, after }, between)
      if (!killed) break
      check(world, `${after ? 'after' : 'before'} step ${at}`)
      steps++
    }
  }
  return steps
}

const never = { at: -1, after: false }

describe('an intake that is killed at any step and begun again', () => {
  test('ends as if nothing had happened', async () => {
    const { world: undisturbed } = await interrupted(photo, never)
    expect(undisturbed).toMatchObject({ status: 'in_review', events: ['created', 'photo_received', 'text_judged', 'photo_prepared', 'photo_ready'] })
    expect(undisturbed.objects).toHaveLength(3)
    expect(undisturbed.found).toHaveLength(1)
    const steps = await forEveryStep(photo, (world, step) => expect(world, step).toEqual(undisturbed))
    expect(steps).toBeGreaterThanOrEqual(16)
  })

  test('refuses what has to be refused all the same', async () => {
    const broken = photo.subarray(0, photo.length / 2)
    const { world: undisturbed } = await interrupted(broken, never)
    expect(undisturbed).toMatchObject({ status: 'uploading', photos: [{ status: 'refused', problem: { code: 'unreadable' } }], objects: [], found: [] })
    const steps = await forEveryStep(broken, (world, step) => expect(world, step).toEqual(undisturbed))
    expect(steps).toBeGreaterThanOrEqual(14)
  })

  test('keeps one of two uploads when another came in between, and nothing of the other', async () => {
    await forEveryStep(
      photo,
      (world, step) => {
        expect(world.status, step).toBe('in_review')
        expect(
          world.objects.filter(object => object.startsWith('originals/')),
          step,
        ).toEqual([expect.stringContaining(`${world.photos[0]?.sha256}`)])
        expect(world.events, step).toEqual(['created', 'photo_received', 'text_judged', 'photo_prepared', 'photo_ready'])
      },
      async (context, id) => await context.objects.write('originals', uploadKey(id, '1'), later),
    )
  })
})
