import { Hono } from 'hono'
import { CATALOGUES } from '../../../shared/i18n/messages.ts'
import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { answerCached } from '../cache.ts'

/** Months for which what is said can be relied on; the RFC recommends less than a year. It begins anew every month. */
const HOLDS_MONTHS = 6

/** Whom to tell of a vulnerability (RFC 9116), where the operator has named somebody. */
export function createSecurityTxt({ config, now }: Pick<Context, 'config' | 'now'>): Hono {
  return new Hono().get('/.well-known/security.txt', c => {
    if (config.securityContacts.length === 0) throw notFound('file', c.req.path)
    const today = now()
    const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + HOLDS_MONTHS, 1))
    const lines = [
      ...config.securityContacts.map(contact => `Contact: ${contact}`),
      `Expires: ${expires.toISOString().replace('.000', '')}`,
      `Preferred-Languages: ${Object.keys(CATALOGUES).join(', ')}`,
      `Canonical: ${config.url}${c.req.path}`,
      '',
    ]
    return answerCached(c, lines.join('\n'), 'text/plain; charset=utf-8')
  })
}
