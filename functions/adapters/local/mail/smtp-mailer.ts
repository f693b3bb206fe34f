import { createTransport } from 'nodemailer'
import { AppError } from '../../../errors.ts'
import type { Mailer } from '../../../ports.ts'
import { withoutAddresses } from '../../../without-addresses.ts'
import { messageOf } from './build-mail.ts'

/** What nodemailer says of a failure: the server's answer and what it was asked, where there was an answer. */
interface Failure extends Error {
  code?: string
  responseCode?: number
  response?: string
  command?: string
}

/** Milliseconds: a server that is there and says nothing is as good as down. */
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, dnsTimeout: 15_000 }

/** A mail server, over TLS where it offers it; `smtps:` insists. One connection a mail: a gallery writes a few an hour. */
export function createSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    // A password goes over no line that others can read, but on this machine.
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) }, requireTLS: !isLoopback(hostname) }),
    ...TIMEOUTS,
  })
  return {
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail, from))
        return 'sent'
      } catch (error) {
        const failure = error as Failure
        if (isBadAddress(failure)) return 'refused'
        const words = `the mail server ${hostname} took no mail: ${wordsOf(failure)}`
        throw isForNow(failure) ? new AppError('unavailable', words) : new Error(words)
      }
    },
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

const wordsOf = ({ code, response, message }: Failure) => [code, withoutAddresses(response ?? message)].filter(Boolean).join(' ')

/**
 * The recipient was refused, and for what it is: 5.1 and 5.2 are about address and mailbox (RFC 3463); without such a code 550, 551
 * and 553 are (RFC 5321). A refusal for policy (5.7, relaying denied) is about this gallery, and the operator's to mend.
 */
function isBadAddress({ message, responseCode = 0, response = '', command = '' }: Failure): boolean {
  // Nodemailer refuses by itself what it can't write an envelope for.
  if (command === 'API') return message.startsWith('Invalid recipient')
  if (!command.startsWith('RCPT')) return false
  const [, enhanced] = /^\d{3}[ -](\d\.\d)\./.exec(response) ?? []
  return enhanced ? enhanced === '5.1' || enhanced === '5.2' : [550, 551, 553].includes(responseCode)
}

/** No answer, or one that says "not now". A login that is refused may be a server in trouble, so that is tried again too. */
const isForNow = ({ responseCode, code = '' }: Failure) =>
  responseCode === undefined ? code.startsWith('E') : (responseCode >= 400 && responseCode < 500) || code === 'EAUTH'
