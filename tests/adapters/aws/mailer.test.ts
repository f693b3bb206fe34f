import {
  AccountSuspendedException,
  BadRequestException,
  MessageRejected,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, test } from 'vitest'
import { createSesMailer } from '../../../functions/adapters/aws/mailer.ts'
import { type Arrived, mailerContract } from '../../contracts/mailer.ts'

const ses = mockClient(SESv2Client)
const mailer = createSesMailer({ client: new SESv2Client({ region: 'eu-central-1' }), from: 'gallery@city.example' })
const $metadata = { httpStatusCode: 400, attempts: 1 }

const take = () => ses.on(SendEmailCommand).resolves({ MessageId: '010001000000-example' })

/** Shapes: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
const ANSWERS = {
  'bad-address': () => new BadRequestException({ message: 'Illegal address', $metadata }),
  'not-now': () => new TooManyRequestsException({ message: 'Maximum sending rate exceeded.', $metadata: { httpStatusCode: 429, attempts: 1 } }),
  'not-you': () =>
    new MessageRejected({
      message: 'Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: ada@example.org',
      $metadata,
    }),
}

/** What a program reads: words that are encoded after RFC 2047. */
const decoded = (words: string) =>
  words
    .split(' ')
    .map(word => Buffer.from(/^=\?UTF-8\?B\?(.+)\?=$/.exec(word)?.[1] ?? '', 'base64').toString())
    .join('')

function asArrived({ FromEmailAddress = '', Destination, Content }: SendEmailCommandInput): Arrived {
  const [, name = '', from = ''] = /^(.*) <(.*)>$/.exec(FromEmailAddress) ?? []
  const { Subject, Body, Headers } = Content?.Simple ?? {}
  expect([Subject, Body?.Text, Body?.Html].map(each => each?.Charset)).toEqual(['UTF-8', 'UTF-8', 'UTF-8'])
  return {
    from,
    fromName: decoded(name),
    to: Destination?.ToAddresses?.join(', ') ?? '',
    subject: Subject?.Data ?? '',
    text: Body?.Text?.Data ?? '',
    html: Body?.Html?.Data ?? '',
    headers: new Map(Headers?.map(({ Name = '', Value = '' }) => [Name.toLowerCase(), Value])),
  }
}

mailerContract('SES', true, async () => ({
  mailer,
  async arrived() {
    const calls = ses.commandCalls(SendEmailCommand)
    const answers = await Promise.all(calls.map(({ returnValue }) => Promise.resolve(returnValue).then(Boolean, () => false)))
    ses.reset()
    take()
    return calls.filter((_, index) => answers[index]).map(({ args }) => asArrived(args[0].input))
  },
  mark: { header: 'veduta-mail', of: id => id },
  answer: next => ses.on(SendEmailCommand).rejectsOnce(ANSWERS[next]()).resolves({ MessageId: '1' }),
  async close() {},
}))

const mail = { fromName: 'Genoa', to: 'ada@example.org', subject: 's', text: 't', html: '<p>t</p>', id: 'a' }
beforeEach(() => ses.reset())

test('each word of a name fits a line of a header', async () => {
  take()
  await mailer.send({ ...mail, fromName: 'Велико Търново и много други красиви градове на морето' })
  const [call] = ses.commandCalls(SendEmailCommand)
  for (const word of (call?.args[0].input.FromEmailAddress ?? '').split(' ')) expect(word.length).toBeLessThanOrEqual(75)
})

test('an account that may not send now is unavailable, so that nothing is lost until it may', async () => {
  ses.on(SendEmailCommand).rejects(new AccountSuspendedException({ message: 'suspended', $metadata }))
  await expect(mailer.send(mail)).rejects.toMatchObject({ code: 'unavailable' })
})

test('a request that SES finds wrong, other than for its address, is ours to mend', async () => {
  ses.on(SendEmailCommand).rejects(new BadRequestException({ message: 'Header name is not allowed', $metadata }))
  await expect(mailer.send(mail)).rejects.toThrow('SES took no mail: BadRequestException Header name is not allowed')
})
