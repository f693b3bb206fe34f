import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyFates } from '../../functions/submissions/apply-fates.ts'
import { giveUp, takeIn } from '../../functions/submissions/take-in.ts'
import { upkeep } from '../../functions/submissions/upkeep.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import { masterKey, uploadKey } from '../../shared/paths.ts'
import type { Redaction } from '../../shared/redaction.ts'
import { openDesk, type TestDesk } from '../desk/open-desk.ts'
import { problemOf } from '../http/gallery-app.ts'
import { noisy } from '../imaging/pictures.ts'
import { anna, bruno, decideNow, item, type Sent, send } from './fixtures.ts'

let desk: TestDesk
let call: Awaited<ReturnType<TestDesk['as']>>
let photo: Uint8Array
beforeEach(async () => {
  desk = await openDesk()
  call = await desk.as(anna)
  photo ??= await noisy({ width: 400, height: 300 }).jpeg({ quality: 95 }).toBuffer()
})
afterEach(() => desk.close())

const face: Redaction = { shape: 'box', kind: 'blur', x: 0.25, y: 0.25, width: 0.25, height: 0.5 }
const sign: Redaction = { shape: 'box', kind: 'blur', x: 0.6, y: 0.25, width: 0.25, height: 0.5 }

/** A submission whose photos have been taken in. */
async function reviewed(photos = 1): Promise<Sent> {
  const sent = await send(desk.context, { photos: Array.from({ length: photos }, () => ({ type: 'image/jpeg' as const, bytes: 1000 })) })
  for (let at = 1; at <= photos; at++) {
    await desk.context.objects.write('originals', uploadKey(sent.id, String(at)), photo)
    await desk.context.jobs.send({ kind: 'intake', submission: sent.id, photo: String(at) })
  }
  await desk.runJobs()
  return sent
}

async function shown(photos = 1): Promise<Sent> {
  const sent = await reviewed(photos)
  await decideNow(desk.context, sent.id, 'publish')
  await desk.runJobs()
  return sent
}

async function cover(id: string, redactions: readonly Redaction[], change: object = {}) {
  const { version } = await item(desk.context, id)
  return await call('POST', `/submissions/${id}/redactions`, { body: { version, photo: '1', redactions, ...change } })
}

const keys = async (area: 'staging' | 'public', id: string) =>
  [...new Set((await desk.context.objects.list(area, `${id}/`)).map(key => key.split('/')[1]))].sort()
const deskPicture = async (id: string) => new Uint8Array(await (await call('GET', `/submissions/${id}/photos/1/400.jpg`)).arrayBuffer())
const publicPicture = async (id: string, revision: number, format = 'jpg') => await desk.context.objects.read('public', `${id}/1-${revision}/400.${format}`)

/** How much the pixels in the middle of a shape differ among each other: noise does, what covers it does not. */
async function roughness(bytes: Uint8Array | undefined, { x, y, width, height }: Redaction): Promise<number> {
  const inner = { left: Math.round((x + width / 4) * 400), top: Math.round((y + height / 4) * 300), width: width * 200, height: height * 150 }
  const { channels } = await sharp(await sharp(bytes).extract(inner).png().toBuffer()).stats()
  return channels[0]!.stdev
}
const SMOOTH = 10
const ROUGH = 25

describe('what is covered in review', () => {
  test('is covered in the picture that the moderator sees next, and in everything that is published', async () => {
    const { id } = await reviewed()
    expect(await roughness(await deskPicture(id), face)).toBeGreaterThan(ROUGH)
    const answer = await cover(id, [face])
    expect([answer.status, await answer.json()]).toEqual([202, { id, version: 6, revision: 2, status: 'in_review' }])

    expect((await call('GET', `/submissions/${id}/photos/1/400.jpg`)).status).toBe(404)
    expect((await problemOf(await decision(id))).code).toBe('not-possible-now')
    await desk.runJobs()
    expect(await roughness(await deskPicture(id), face)).toBeLessThan(SMOOTH)
    expect(await roughness(await deskPicture(id), sign)).toBeGreaterThan(ROUGH)
    expect((await decision(id)).status).toBe(200)
    await desk.runJobs()
    expect([await keys('public', id), await keys('staging', id)]).toEqual([['1-2'], ['1-2']])
    for (const format of ['jpg', 'avif']) expect(await roughness(await publicPicture(id, 2, format), face), format).toBeLessThan(SMOOTH)
    expect((await desk.context.gallery.story(id))?.photos[0]?.base).toBe(`${id}/1-2`)
  })

  test('is told at the desk, with who did it, and to nobody else', async () => {
    const { id } = await reviewed()
    await cover(id, [face])
    await desk.runJobs()
    await decision(id)
    await desk.runJobs()
    const told = (await (await call('GET', `/submissions/${id}`)).json()) as DeskItem
    expect(told).toMatchObject({ revision: 2, photos: [{ status: 'ready', widths: [320, 400], redactions: [face] }] })
    expect(told.history).toContainEqual(expect.objectContaining({ event: 'revised', note: '1', actor: { kind: 'moderator', name: 'Anna', mine: true } }))
    expect(JSON.stringify(await desk.context.gallery.story(id))).not.toMatch(/redact|blur/)
  })

  test('leaves other photos their names and pictures', async () => {
    const { id } = await reviewed(2)
    const before = (await item(desk.context, id)).photos[1]
    await cover(id, [face])
    await desk.runJobs()
    await decision(id)
    await desk.runJobs()
    expect((await item(desk.context, id)).photos[1]).toEqual({ ...before, outcome: 'accepted' })
    expect([await keys('public', id), await keys('staging', id)]).toEqual([
      ['1-2', '2-1'],
      ['1-2', '2-1'],
    ])
  })
})

const decision = async (id: string) => {
  const { version, revision } = await item(desk.context, id)
  return await call('POST', `/submissions/${id}/decision`, { body: { version, revision, outcome: 'publish' } })
}

describe('what is covered on a published story', () => {
  test('is gone from the public at once, and comes back covered when somebody has looked at it', async () => {
    const { id } = await shown()
    expect(await keys('public', id)).toEqual(['1-1'])
    expect(await (await cover(id, [face])).json()).toMatchObject({ status: 'hidden', revision: 2 })
    await desk.runJobs()
    expect([await keys('public', id), await desk.context.gallery.story(id)]).toEqual([[], undefined])
    expect(await roughness(await deskPicture(id), face)).toBeLessThan(SMOOTH)
    await decision(id)
    await desk.runJobs()
    expect([await keys('public', id), await keys('staging', id)]).toEqual([['1-2'], ['1-2']])
    expect(await roughness(await publicPicture(id, 2), face)).toBeLessThan(SMOOTH)
  })

  test('has caches fetch its media anew, when it goes and when it comes back', async () => {
    let forgotten: string[] = []
    desk.context.edge.forget = async id => void forgotten.push(`${id} ${(await keys('public', id)).join()}`)
    const { id } = await shown()
    expect(forgotten).toEqual([])
    await cover(id, [face])
    await desk.runJobs()
    expect(forgotten[0]).toBe(`${id} `)
    forgotten = []
    await decision(id)
    await desk.runJobs()
    expect(forgotten.at(-1)).toBe(`${id} 1-2`)
  })

  test('never comes back uncovered from an older backup', async () => {
    const { id } = await shown()
    const backup = await item(desk.context, id)
    desk.setTime('2026-05-04T10:10:00.000Z')
    await cover(id, [face])
    await desk.runJobs()
    desk.setTime('2026-05-04T10:20:00.000Z')
    await decision(id)
    await desk.runJobs()
    // What is as new as the story itself is left alone.
    expect(await applyFates(desk.context)).toEqual({ erased: 0, hidden: 0 })
    expect(await desk.context.submissions.save(backup, (await item(desk.context, id)).version)).toBe(true)
    expect(await applyFates(desk.context)).toEqual({ erased: 0, hidden: 1 })
    expect([(await item(desk.context, id)).status, await keys('public', id)]).toEqual(['hidden', []])
  })

  test('never comes back uncovered from an older backup, also where it was put back without that photo before anything followed', async () => {
    const { id } = await shown(2)
    const backup = await item(desk.context, id)
    desk.setTime('2026-05-04T10:10:00.000Z')
    await cover(id, [face])
    desk.setTime('2026-05-04T10:20:00.000Z')
    await decideNow(desk.context, id, 'publish', { photos: { 1: 'refuse' } })
    await desk.runJobs()
    expect([await applyFates(desk.context), await keys('public', id)]).toEqual([{ erased: 0, hidden: 0 }, ['2-1']])
    expect(await desk.context.submissions.save(backup, (await item(desk.context, id)).version)).toBe(true)
    expect(await applyFates(desk.context)).toEqual({ erased: 0, hidden: 1 })
  })

  test('is rendered from a private master when the original is gone, and can be uncovered again', async () => {
    const { id } = await shown()
    await cover(id, [face])
    await desk.runJobs()
    await decision(id)
    await desk.runJobs()
    desk.setTime('2026-06-10T10:00:00.000Z')
    await upkeep(desk.context)
    await desk.runJobs()
    expect((await item(desk.context, id)).originalsErasedAt).toBeDefined()
    expect(await desk.context.objects.list('originals', `pinned/${id}/`)).toEqual([])

    call = await desk.as(anna)
    await cover(id, [sign])
    await desk.runJobs()
    expect(await roughness(await deskPicture(id), face)).toBeGreaterThan(ROUGH)
    expect(await roughness(await deskPicture(id), sign)).toBeLessThan(SMOOTH)
    await decision(id)
    await desk.runJobs()
    expect(await keys('public', id)).toEqual(['1-3'])
    expect(await roughness(await publicPicture(id, 3), sign)).toBeLessThan(SMOOTH)
    expect(await roughness(await publicPicture(id, 3), face)).toBeGreaterThan(ROUGH)
  })

  test('is rendered from its largest picture when the original went before anything was covered', async () => {
    const { id } = await shown()
    desk.setTime('2026-06-10T10:00:00.000Z')
    await upkeep(desk.context)
    await desk.runJobs()
    expect(await desk.context.objects.list('originals', '')).toEqual([])
    call = await desk.as(anna)
    await cover(id, [face])
    await desk.runJobs()
    expect(await desk.context.objects.list('originals', '')).toEqual([masterKey(id, '1')])
    await decision(id)
    await desk.runJobs()
    expect(await roughness(await publicPicture(id, 2), face)).toBeLessThan(SMOOTH)
    expect(await roughness(await publicPicture(id, 2), sign)).toBeGreaterThan(ROUGH)
  })

  test('takes its master along when the story is withdrawn, or the photo left out for good', async () => {
    const first = await shown()
    await cover(first.id, [face])
    await withdraw(desk.context, first)
    await desk.runJobs()
    for (const area of ['originals', 'staging', 'public'] as const) expect(await desk.context.objects.list(area, '')).toEqual([])

    const { id } = await shown(2)
    await cover(id, [face])
    await desk.runJobs()
    expect(await desk.context.objects.exists('originals', masterKey(id, '1'))).toBe(true)
    await decideNow(desk.context, id, 'publish', { photos: { 1: 'refuse' } })
    await desk.runJobs()
    desk.setTime('2026-06-10T10:00:00.000Z')
    await upkeep(desk.context)
    await desk.runJobs()
    expect(await desk.context.objects.list('originals', '')).toEqual([])
    expect(await keys('staging', id)).toEqual(['2-1'])
  })
})

describe('what comes late or fails', () => {
  test('a render that began before other redactions leaves nothing and wins nothing', async () => {
    const { id } = await reviewed()
    await cover(id, [face])
    const { context } = desk
    let once = true
    const late = {
      ...context,
      imaging: {
        open: async (...args: Parameters<typeof context.imaging.open>) => {
          const picture = await context.imaging.open(...args)
          if ('problem' in picture || !once) return picture
          return {
            ...picture,
            render: async (...asked: Parameters<typeof picture.render>) => {
              const bytes = await picture.render(...asked)
              if (once) {
                once = false
                await cover(id, [sign])
                await desk.runJobs()
              }
              return bytes
            },
          }
        },
      },
    }
    await takeIn(late, { submission: id, photo: '1' })
    expect(once).toBe(false)
    expect(await keys('staging', id)).toEqual(['1-3'])
    expect(await roughness(await deskPicture(id), sign)).toBeLessThan(SMOOTH)
    expect(await roughness(await deskPicture(id), face)).toBeGreaterThan(ROUGH)
  })

  test('a photo that can’t be rendered anew is kept for a person, who may leave it out or cover it otherwise', async () => {
    const { id } = await shown(2)
    await cover(id, [face])
    const broken = { ...desk.context, imaging: { open: async () => ({ problem: { code: 'unreadable' as const } }) } }
    const intake = { submission: id, photo: '1' }
    await expect(takeIn(broken, intake)).rejects.toThrow('once more')
    expect(await giveUp(desk.context, intake, new Error('it failed'))).toBe(false)
    const { photos, status } = await item(desk.context, id)
    expect([status, photos[0]?.status]).toEqual(['hidden', 'received'])
    expect(await desk.context.objects.list('originals', `pinned/${id}/`)).toHaveLength(1)
    await decideNow(desk.context, id, 'publish', { photos: { 1: 'refuse' } })
    await desk.runJobs()
    expect(await keys('public', id)).toEqual(['2-1'])
  })
})

describe('who may cover what', () => {
  test('only who moderates the city; for others it is not there', async () => {
    const { id } = await reviewed()
    const body = { version: 5, photo: '1', redactions: [face] }
    const griet = await desk.as({ ...anna, subject: 'griet', roles: [{ city: 'ghent', role: 'moderator' }] })
    expect((await problemOf(await griet('POST', `/submissions/${id}/redactions`, { body }))).code).toBe('not-found')
    expect((await problemOf(await desk.request('POST', `/api/v1/desk/submissions/${id}/redactions`, { body }))).code).toBe('not-signed-in')
    expect((await problemOf(await call('POST', `/submissions/${id}/redactions`, { body, headers: { origin: 'https://evil.example' } }))).code).toBe(
      'not-same-origin',
    )
    expect((await item(desk.context, id)).revision).toBe(1)
  })

  test('who was slower is told who was faster and when', async () => {
    const { id } = await reviewed()
    const { version } = await item(desk.context, id)
    const second = await desk.as(bruno)
    expect((await second('POST', `/submissions/${id}/redactions`, { body: { version, photo: '1', redactions: [sign] } })).status).toBe(202)
    const problem = await call('POST', `/submissions/${id}/redactions`, { body: { version, photo: '1', redactions: [face] } })
    expect([problem.status, await problem.json()]).toMatchObject([409, { by: 'Bruno', at: '2026-05-04T10:00:00.000Z' }])
  })

  test('the same again answers the same', async () => {
    const { id } = await reviewed()
    const { version } = await item(desk.context, id)
    const [first, again] = [await cover(id, [face], { version }), await cover(id, [face], { version })]
    expect(await again.json()).toEqual(await first.json())
  })

  test.each([
    ['a shape of no size', [{ ...face, width: 0 }], '/redactions/0/width'],
    ['a shape out of the picture', [face, { ...face, x: 0.9 }], '/redactions/1'],
    ['a negative place', [{ ...face, y: -0.1 }], '/redactions/0/y'],
    ['no number', [{ ...face, x: null }], '/redactions/0/x'],
    ['another kind', [{ ...face, kind: 'black' }], '/redactions/0/kind'],
    ['too many', Array.from({ length: 51 }, () => face), '/redactions'],
  ])('%s is refused, by its field', async (_, redactions, pointer) => {
    const { id } = await reviewed()
    const answer = await cover(id, redactions as Redaction[])
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { errors: { pointer: string }[] }).errors.map(error => error.pointer)).toEqual([pointer])
  })

  test('an unknown photo, and a submission that is over', async () => {
    const sent = await reviewed()
    expect((await problemOf(await cover(sent.id, [face], { photo: '7' }))).code).toBe('bad-fields')
    await withdraw(desk.context, sent)
    expect((await problemOf(await cover(sent.id, [face]))).code).toBe('not-possible-now')
  })
})
