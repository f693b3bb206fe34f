import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  port: number
  /** Everything that was taken since the last call. */
  taken(): Promise<Email[]>
  /** What to say to the next recipient instead of taking the mail. */
  refuseNext(code: number, words: string): void
  /** Who signed in, one for each connection that did. */
  logins: string[]
  close(): Promise<void>
}

/** A real mail server that takes everything; with `login` only from who knows it. */
export async function startMailServer({ login, port = 0 }: { login?: { user: string; pass: string }; port?: number } = {}): Promise<MailServer> {
  const received: Buffer[] = []
  const logins: string[] = []
  let refusal: Error | undefined
  const server = new SMTPServer({
    authOptional: !login,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth({ username, password }, _session, done) {
      if (!login || username !== login.user || password !== login.pass) return done(new Error('wrong'))
      logins.push(username)
      done(null, { user: username })
    },
    onRcptTo(_address, _session, done) {
      const error = refusal
      refusal = undefined
      done(error)
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts))
        done()
      })
    },
  })
  server.on('error', () => {})
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    taken: () => Promise.all(received.splice(0).map(bytes => PostalMime.parse(bytes))),
    refuseNext(responseCode, words) {
      refusal = Object.assign(new Error(words), { responseCode })
    },
    logins,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
