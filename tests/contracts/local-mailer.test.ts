import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMailFolder } from '../../functions/adapters/local/mail/mail-folder.ts'
import { createSmtpMailer } from '../../functions/adapters/local/mail/smtp-mailer.ts'
import { emptyTemporaryFolder } from '../../functions/adapters/local/temporary-folder.ts'
import { freePort } from '../support/host.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { type Arrived, mailerContract } from './mailer.ts'

const FROM = 'gallery@city.example'
const mark = { header: 'message-id', of: (id: string) => `<${id}@city.example>` }

const asArrived = ({ from, to, subject, text, html, headers }: Email): Arrived => ({
  from: from?.address ?? '',
  fromName: from?.name ?? '',
  to: to?.map(({ address }) => address).join(', ') ?? '',
  subject: subject ?? '',
  text: text ?? '',
  html: html ?? '',
  headers: new Map(headers.map(({ key, value }) => [key, value])),
})

const ANSWERS = {
  'bad-address': { code: 550, words: '5.1.1 no such user' },
  'not-now': { code: 451, words: '4.3.0 try again later' },
  'not-you': { code: 554, words: '5.7.1 <ada@example.org>: relay access denied' },
}

mailerContract('a mail server', true, async () => {
  const server = await startMailServer()
  return {
    mailer: createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from: FROM }),
    arrived: async () => (await server.taken()).map(asArrived),
    mark,
    answer: next => server.refuseNext(ANSWERS[next].code, ANSWERS[next].words),
    close: server.close,
  }
})

mailerContract('a folder', false, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-mail-'))
  const mails = createMailFolder({ folder: join(folder, 'mail'), temporaryFolder: await emptyTemporaryFolder(folder), from: FROM })
  return {
    mailer: mails,
    async arrived() {
      const found: Arrived[] = []
      for (const name of await mails.list(100)) {
        const bytes = await mails.read(name)
        if (bytes) found.push(asArrived(await PostalMime.parse(bytes)))
        await mails.remove(name)
      }
      expect(await readdir(join(folder, 'temporary'))).toEqual([])
      return found
    },
    mark,
    close: () => rm(folder, { recursive: true, force: true }),
  }
})

const mail = { fromName: 'Genoa', to: 'ada@example.org', subject: 's', text: 't', html: '<p>t</p>', id: 'a' }

describe('a mail server that asks for a password', () => {
  let server: MailServer
  beforeAll(async () => {
    server = await startMailServer({ login: { user: 'gallery@city', pass: 'p:ss/ö' } })
  })
  afterAll(() => server.close())
  const mailerOf = (password: string) => createSmtpMailer({ url: `smtp://gallery%40city:${password}@127.0.0.1:${server.port}`, from: FROM })

  test('is given it, however it is written in the address', async () => {
    expect(await mailerOf(encodeURIComponent('p:ss/ö')).send(mail)).toBe('sent')
    expect(server.logins).toEqual(['gallery@city'])
  })

  test('and gets a wrong one is tried again, since a person can mend that', async () => {
    await expect(mailerOf('not-this-one').send(mail)).rejects.toMatchObject({ code: 'unavailable', message: expect.not.stringContaining('not-this-one') })
  })
})

test('a mail server that is not there is unavailable, and is told by its name without its password', async () => {
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${await freePort()}`, from: FROM })
  await expect(mailer.send(mail)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/^the mail server 127\.0\.0\.1 took no mail: E[A-Z]+ /),
  })
})

test.each([
  [550, '5.7.1 rejected by policy'],
  [552, '5.3.4 message too big'],
])('a refusal that is not about the address is for the operator: %d %s', async (code, words) => {
  const server = await startMailServer()
  try {
    server.refuseNext(code, words)
    await expect(createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from: FROM }).send(mail)).rejects.not.toMatchObject({ code: 'unavailable' })
  } finally {
    await server.close()
  }
})

test.each([
  [550, 'no mailbox here'],
  [553, '5.1.3 bad address syntax'],
  [550, '5.2.1 mailbox disabled'],
])('a mailbox that takes no mail is refused for good: %d %s', async (code, words) => {
  const server = await startMailServer()
  try {
    server.refuseNext(code, words)
    expect(await createSmtpMailer({ url: `smtp://127.0.0.1:${server.port}`, from: FROM }).send(mail)).toBe('refused')
  } finally {
    await server.close()
  }
})

test.each(['../secret', 'a/b', '', '.hidden', 'A'])('no name leads out of the folder: "%s"', async name => {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-mail-'))
  try {
    const mails = createMailFolder({ folder, temporaryFolder: folder, from: FROM })
    expect(await mails.read(name)).toBeUndefined()
    await expect(mails.send({ ...mail, id: name })).rejects.toThrow('expected the name of a mail')
    expect(await readdir(folder)).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
