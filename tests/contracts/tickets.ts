import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Objects, Tickets } from '../../functions/ports.ts'
import { postForm } from '../support/contributor.ts'

export interface OpenTickets {
  tickets: Tickets
  /** Where uploads arrive. */
  objects: Objects
  now(): Date
  /** Let time pass. */
  pass(ms: number): Promise<void>
  close(): Promise<void>
}

const KEY = `uploads/${'a'.repeat(26)}/1`
const MAX = 100_000
const bytes = (length: number, value = 7) => new Uint8Array(length).fill(value)

type Fields = Record<string, string>
/** Fields are told apart without regard to case. */
const nameOf = (fields: Fields, name: string) => Object.keys(fields).find(each => each.toLowerCase() === name) ?? name
const without = (fields: Fields, name: string) => Object.fromEntries(Object.entries(fields).filter(([each]) => each.toLowerCase() !== name))
const change = (fields: Fields, name: string, value: string): Fields => ({ ...fields, [nameOf(fields, name)]: value })

interface Policy {
  expiration: string
  conditions: unknown[]
}
function changePolicy(fields: Fields, edit: (policy: Policy) => void): Fields {
  const policy = JSON.parse(Buffer.from(fields[nameOf(fields, 'policy')]!, 'base64').toString()) as Policy
  edit(policy)
  return change(fields, 'policy', Buffer.from(JSON.stringify(policy)).toString('base64'))
}

/** What every adapter of `Tickets` does, and what takes the uploads: S3's POST policy. */
export function describeTickets(host: string, open: () => Promise<OpenTickets>): void {
  describe(`tickets ${host}`, () => {
    let opened: OpenTickets
    let url: string
    let fields: Fields
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())
    beforeEach(async () => {
      await opened.objects.remove('originals', 'uploads/')
      await ask(3_600_000)
    })

    async function ask(forMs: number): Promise<void> {
      const expiresAt = new Date(opened.now().getTime() + forMs).toISOString()
      const ticket = await opened.tickets.issue({ key: KEY, type: 'image/jpeg', maxBytes: MAX, expiresAt })
      url = ticket.url
      fields = ticket.fields
    }
    const post = async (sent: Fields, file: Uint8Array<ArrayBuffer> | undefined) => (await postForm(url, sent, file)).status
    const stored = () => opened.objects.list('originals', '')
    async function expectRefused(status: number | Promise<number>): Promise<void> {
      expect(await status).toBeGreaterThanOrEqual(400)
      expect(await status).toBeLessThan(500)
      expect(await stored()).toEqual([])
    }

    test('an upload that fits its ticket is stored whole under its key', async () => {
      expect(await post(fields, bytes(MAX))).toBe(204)
      expect(await stored()).toEqual([KEY])
      expect(Buffer.from(bytes(MAX)).equals((await opened.objects.read('originals', KEY))!)).toBe(true)
    })

    test('the smallest upload has one byte', async () => {
      expect(await post(fields, bytes(1))).toBe(204)
    })

    test('a ticket can be used again, as after a lost answer; the last upload is what lies there', async () => {
      expect([await post(fields, bytes(9, 1)), await post(fields, bytes(5, 2))]).toEqual([204, 204])
      expect(Array.from((await opened.objects.read('originals', KEY))!)).toEqual([2, 2, 2, 2, 2])
    })

    test('a ticket is good until its end and no longer', async () => {
      await ask(3_000)
      expect(await post(fields, bytes(10))).toBe(204)
      await opened.objects.remove('originals', KEY)
      await opened.pass(4_000)
      await expectRefused(post(fields, bytes(10)))
    })

    test.each([0, MAX + 1, 5_000_000])('a file of %i bytes is outside the size range', async length => {
      await expectRefused(post(fields, bytes(length)))
    })

    test.each<[string, () => Fields]>([
      ['another key', () => change(fields, 'key', `uploads/${'b'.repeat(26)}/1`)],
      ['a key that climbs out', () => change(fields, 'key', '../../../etc/passwd')],
      ['a key that goes on', () => change(fields, 'key', `${KEY}0`)],
      ['another type', () => change(fields, 'content-type', 'text/html')],
      ['a field the ticket does not name', () => ({ ...fields, acl: 'public-read' })],
      ['another date', () => change(fields, 'x-amz-date', '20300101T000000Z')],
      ['another signature', () => change(fields, 'x-amz-signature', '0'.repeat(64))],
      ['a signature and more', () => change(fields, 'x-amz-signature', `${fields[nameOf(fields, 'x-amz-signature')]}zz`)],
      ['a signature that is no hex', () => change(fields, 'x-amz-signature', 'zz')],
      ['a policy with a larger limit', () => changePolicy(fields, ({ conditions }) => conditions.push(['content-length-range', 1, 1e9]))],
      ['a policy with another key', () => changePolicy(change(fields, 'key', 'x'), ({ conditions }) => conditions.push({ key: 'x' }))],
      ['a policy with a later end', () => changePolicy(fields, policy => Object.assign(policy, { expiration: '2036-01-01T00:00:00.000Z' }))],
      ['no ticket at all', () => ({})],
    ])('an upload with %s is refused', async (_what, changed) => {
      await expectRefused(post(changed(), bytes(10)))
    })

    test.each(['key', 'content-type', 'policy', 'x-amz-algorithm', 'x-amz-credential', 'x-amz-date', 'x-amz-signature'])(
      'without its field %s an upload is refused',
      async name => {
        expect(without(fields, name)).not.toEqual(fields)
        await expectRefused(post(without(fields, name), bytes(10)))
      },
    )

    test('what comes after the file counts for nothing, so a ticket after it is none', async () => {
      const form = new FormData()
      form.append('file', new Blob([bytes(10)]), 'photo.jpg')
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      await expectRefused((await fetch(url, { method: 'POST', body: form })).status)
    })
  })
}
