import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { AppError } from '../../errors.ts'
import type { Mailer } from '../../ports.ts'
import { withoutAddresses } from '../../without-addresses.ts'
import { asServiceError } from './service-error.ts'

/** States of the account that pass, or that the operator ends: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
const FOR_NOW = new Set(['AccountSuspendedException', 'SendingPausedException', 'LimitExceededException', 'MailFromDomainNotVerifiedException'])

/**
 * Amazon SES. It gives each mail a Message-ID of its own and overwrites any other, so a repeat is told by the header `Veduta-Mail`.
 * What it takes and can't deliver becomes a bounce, of which only the rate is watched.
 */
export function createSesMailer({ client, from }: { client: SESv2Client; from: string }): Mailer {
  return {
    async send({ fromName, to, subject, text, html, id }) {
      const content = (Data: string) => ({ Data, Charset: 'UTF-8' })
      const Headers = [
        { Name: 'Auto-Submitted', Value: 'auto-generated' },
        { Name: 'Veduta-Mail', Value: id },
      ]
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: `${encodedWords(fromName)} <${from}>`,
            Destination: { ToAddresses: [to] },
            Content: { Simple: { Subject: content(subject), Body: { Text: content(text), Html: content(html) }, Headers } },
          }),
        )
        return 'sent'
      } catch (error) {
        if (isBadAddress(error)) return 'refused'
        const known = asServiceError(error, 'SES')
        if (known instanceof AppError || !(error instanceof Error)) throw known
        const words = `SES took no mail: ${error.name} ${withoutAddresses(error.message)}`
        throw FOR_NOW.has(error.name) ? new AppError('unavailable', words) : new Error(words)
      }
    },
  }
}

/** An address that SES can't read. That it may not write to one yet (the sandbox) is a rejection too, and no fault of the address. */
const isBadAddress = (error: unknown) =>
  error instanceof Error && error.name === 'BadRequestException' && /address|local|domain (contains|name)/i.test(error.message)

/** Bytes in one encoded word: with its frame 75 characters at most (RFC 2047, section 2). */
const WORD_BYTES = 45

/** A display name in ASCII, as SES wants it. */
function encodedWords(name: string): string {
  const words: string[] = []
  let word = ''
  for (const each of name) {
    if (Buffer.byteLength(word + each) > WORD_BYTES) {
      words.push(word)
      word = ''
    }
    word += each
  }
  return [...words, word].map(each => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join(' ')
}
