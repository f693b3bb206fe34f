import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../functions/context.ts'
import { AREAS } from '../../functions/ports.ts'
import { takeIn } from '../../functions/submissions/take-in.ts'
import { uploadKey } from '../../shared/paths.ts'
import { item, openGenoa, send } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'
import { noisy, phonePicture } from './pictures.ts'

const TOKEN = 'A'.repeat(43)
let photo: Uint8Array
let later: Uint8Array
beforeAll(async () => {
  photo = await phonePicture(3, { width: 260, height: 200 }).jpeg().toBuffer()
  later = await noisy({ width: 260, height: 200 }).jpeg().toBuffer()
})

class Killed extends Error {}

/** A context that dies at its n-th change of the world: before the change, or after it and before anybody heard of it. */
function mortal(context: Context, dies: { at: number; after: boolean }): Context {
  let step = 0
  const guard = <Arguments extends unknown[], Result>(change: (...args: Arguments) => Promise<Result>) => {
    return async (...args: Arguments): Promise<Result> => {
      const here = step++ === dies.at
      if (here && !dies.after) throw new Killed()
      const result = await change(...args)
      if (here) throw new Killed()
      return result
    }
  }
  const { objects, submissions } = context
  return {
    ...context,
    objects: { ...objects, write: guard(objects.write), remove: guard(objects.remove), copy: guard(objects.copy) },
    submissions: { ...submissions, save: guard(submissions.save), spill: guard(submissions.spill) },
  }
}

/** Everything that an intake leaves behind: the item without its clock, and every object with the hash of its bytes. */
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
  return { photos, status, events: history.map(({ event }) => event), objects }
}

/** Take a photo in, killed at a step and begun again; `killed` is false when there was no such step. */
async function interrupted(bytes: Uint8Array, dies: { at: number; after: boolean }, between?: (context: Context, id: string) => Promise<void>) {
  const { context, close } = await withContext()
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
    const steps = await forEveryStep(photo, (world, step) => expect(world, step).toEqual(undisturbed))
    expect(steps).toBeGreaterThanOrEqual(14)
  })

  test('refuses what has to be refused all the same', async () => {
    const broken = photo.subarray(0, photo.length / 2)
    const { world: undisturbed } = await interrupted(broken, never)
    expect(undisturbed).toMatchObject({ status: 'uploading', photos: [{ status: 'refused', problem: { code: 'unreadable' } }], objects: [] })
    const steps = await forEveryStep(broken, (world, step) => expect(world, step).toEqual(undisturbed))
    expect(steps).toBeGreaterThanOrEqual(8)
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
