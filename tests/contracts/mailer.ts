import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Mail, Mailer } from '../../functions/ports.ts'

/** A mail as it arrived. Header names are in small letters. */
export interface Arrived {
  from: string
  fromName: string
  to: string
  subject: string
  text: string
  html: string
  headers: ReadonlyMap<string, string>
}

export interface OpenMailer {
  mailer: Mailer
  /** Everything that arrived since the last call. */
  arrived(): Promise<Arrived[]>
  /** Header that tells a repeat, and what it says of a mail's id. */
  mark: { header: string; of(id: string): string }
  /** Answer the next mail with this; absent where nothing can refuse a mail. */
  answer?: (next: 'bad-address' | 'not-now' | 'not-you') => void
  close(): Promise<void>
}

const aMail = (change: Partial<Mail> = {}): Mail => ({
  fromName: 'Galleria di Genova',
  to: 'ada@example.org',
  subject: 'Genova: è arrivato',
  text: 'Buongiorno,\n\nperché no?\nhttps://gallery.example/my/a?lang=it#token_-1\n',
  html: '<!doctype html>\n<html lang="it"><head><title>è</title></head>\n<body><p>perché no?</p></body></html>\n',
  id: `receipt.${'a'.repeat(26)}`,
  ...change,
})
const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()

/** What every adapter of `Mailer` does; `refuses`: where something can refuse a mail. */
export function mailerContract(name: string, refuses: boolean, open: () => Promise<OpenMailer>): void {
  describe(`mail by ${name}`, () => {
    let opened: OpenMailer
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())
    beforeEach(async () => {
      await opened.arrived()
    })

    test('arrives whole, in text and HTML, and says that a machine wrote it', async () => {
      expect(await opened.mailer.send(aMail())).toBe('sent')
      const [mail, ...others] = await opened.arrived()
      expect(others).toEqual([])
      expect(mail).toMatchObject({ from: 'gallery@city.example', fromName: 'Galleria di Genova', to: 'ada@example.org', subject: 'Genova: è arrivato' })
      expect([plain(mail!.text), plain(mail!.html)]).toEqual([plain(aMail().text), plain(aMail().html)])
      expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
    })

    test('a second try of a mail can be told by its mark, and another mail has another one', async () => {
      const { header, of } = opened.mark
      const other = `decision-4.${'a'.repeat(26)}`
      for (const id of [aMail().id, aMail().id, other]) {
        await opened.mailer.send(aMail({ id }))
        const [mail] = await opened.arrived()
        expect(mail?.headers.get(header)).toBe(of(id))
      }
    })

    test.each(['Città di Àlba Iulia', 'Велико Търново и много други красиви градове на морето', 'A "quoted", <odd>; name'])(
      'a name is told as it is: %s',
      async fromName => {
        await opened.mailer.send(aMail({ fromName }))
        expect((await opened.arrived())[0]?.fromName).toBe(fromName)
      },
    )

    test('a line break in a subject or a name begins no header', async () => {
      await opened.mailer.send(aMail({ subject: 'a\r\nBcc: eve@example.org', fromName: 'b\r\nBcc: eve@example.org' }))
      const [mail] = await opened.arrived()
      expect(mail?.headers.has('bcc')).toBe(false)
      expect(mail?.to).toBe('ada@example.org')
    })

    if (!refuses) return

    test('an address that is bad for good is a value', async () => {
      opened.answer?.('bad-address')
      expect(await opened.mailer.send(aMail({ to: 'nobody@example.org' }))).toBe('refused')
      expect(await opened.arrived()).toEqual([])
    })

    test('what passes is unavailable', async () => {
      opened.answer?.('not-now')
      await expect(opened.mailer.send(aMail())).rejects.toMatchObject({ code: 'unavailable' })
      expect(await opened.mailer.send(aMail())).toBe('sent')
    })

    test('a refusal of this gallery is no fault of the address', async () => {
      opened.answer?.('not-you')
      const error: unknown = await opened.mailer.send(aMail()).catch(error => error)
      expect(error).toBeInstanceOf(Error)
      // What is said of it, in logs too, names nobody.
      expect(inspect(error, { depth: 9 })).not.toContain('ada@example.org')
    })
  })
}
