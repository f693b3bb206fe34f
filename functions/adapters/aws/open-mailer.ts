import { SESv2Client } from '@aws-sdk/client-sesv2'
import { readConfig } from '../../config.ts'
import type { Context } from '../../context.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import type { Environment } from './environment.ts'
import { createSesMailer } from './mailer.ts'

/** Without an address to send from there is no mail. The client tries once, and waits longer than others: a mail whose answer was lost would go out again. */
export function openMailer(environment: Environment) {
  const from = readConfig(environment).mailFrom
  const requestHandler = { ...CLIENT_SETTINGS.requestHandler, requestTimeout: 10_000, socketTimeout: 10_000 }
  const mailer = from === undefined ? undefined : createSesMailer({ client: new SESv2Client({ maxAttempts: 1, requestHandler }), from })
  return { mailer } satisfies Partial<Context>
}
