import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../functions/errors.ts'
import type { ShareImage } from '../../functions/ports.ts'
import { makeAgree } from '../../functions/submissions/make-agree.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { decideNow, inReview, openGenoa, published } from './fixtures.ts'

let host: TestContext
let orders: ShareImage[] = []
let fails = false
beforeEach(async () => {
  orders = []
  fails = false
  host = await withContext()
  host.context.shareImages = {
    async draw(order) {
      orders.push(order)
      if (fails) throw new Error('no fonts')
      return new TextEncoder().encode(`drawn ${order.title}`)
    },
  }
  await openGenoa(host.context)
})
afterEach(() => host.close())

const shareImages = async (id: string) => (await host.context.objects.list('public', `${id}/`)).filter(key => key.includes('/share-'))
const story = (id: string) => host.context.gallery.story(id)

describe('the share image of a story', () => {
  test('is drawn when it is published, in the words that were decided on, and named by the story', async () => {
    const { id } = await inReview(host.context)
    await host.runJobs()
    expect(orders).toEqual([])
    await decideNow(host.context, id, 'publish', { edits: { title: 'Un portone' } })
    await host.runJobs()
    expect(orders).toMatchObject([{ city: 'Genova', title: 'Un portone', credit: 'Ada', licence: 'CC-BY-4.0', accent: 'sea' }])
    expect(Buffer.from(orders[0]?.photo ?? []).toString()).toBe('1')
    const [key] = await shareImages(id)
    expect(key).toMatch(new RegExp(`^${id}/share-[0-9a-f]{16}\\.jpg$`))
    expect((await story(id))?.shareImage).toBe(key)
  })

  test('is drawn once, however often somebody comes to look', async () => {
    const { id } = await published(host.context)
    await host.runJobs()
    const before = await shareImages(id)
    for (let n = 0; n < 3; n++) await makeAgree(host.context, id)
    expect(orders).toHaveLength(1)
    expect(await shareImages(id)).toEqual(before)
    expect((await story(id))?.shareImage).toBe(before[0])
  })

  test('stays where whoever comes to look can draw none, as an import does', async () => {
    const { id } = await published(host.context)
    await host.runJobs()
    const before = await shareImages(id)
    expect(before).toHaveLength(1)
    await makeAgree({ ...host.context, shareImages: undefined }, id)
    expect(await shareImages(id)).toEqual(before)
    expect((await story(id))?.shareImage).toBe(before[0])
  })

  test('is drawn at the next try where the store did not answer at the first', async () => {
    const { id } = await published(host.context)
    const { write } = host.context.objects
    host.context.objects.write = async (area, key, ...rest) => {
      if (key.includes('/share-')) throw new AppError('unavailable', 'expected room on the disk')
      return await write(area, key, ...rest)
    }
    await expect(makeAgree(host.context, id)).rejects.toThrow('room')
    host.context.objects.write = write
    await makeAgree(host.context, id)
    expect((await story(id))?.shareImage).toBe((await shareImages(id))[0])
    expect(await shareImages(id)).toHaveLength(1)
  })

  test('has the first words of a story without a title', async () => {
    await published(host.context, { story: { text: 'Era aperta.', lang: 'it' } })
    await host.runJobs()
    expect(orders).toMatchObject([{ title: 'Era aperta.' }])
  })

  test('makes place for another where something else is to be drawn', async () => {
    const { id } = await published(host.context)
    await host.runJobs()
    const before = await shareImages(id)
    await host.context.catalog.putCity({ ...(await host.context.catalog.city('genoa'))!, accent: 'moss' })
    await makeAgree(host.context, id)
    const after = await shareImages(id)
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    expect((await story(id))?.shareImage).toBe(after[0])
  })

  test('goes with the story', async () => {
    const { id } = await published(host.context)
    await host.runJobs()
    await decideNow(host.context, id, 'remove')
    await host.runJobs()
    expect(await shareImages(id)).toEqual([])
  })

  test('holds nothing up where it cannot be drawn', async () => {
    fails = true
    const { id } = await published(host.context)
    await host.runJobs()
    expect(await shareImages(id)).toEqual([])
    expect(await story(id)).toMatchObject({ id })
    expect(await story(id)).not.toHaveProperty('shareImage')
  })
})
