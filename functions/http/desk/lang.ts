import type { Context as Request } from 'hono'
import { accepts } from 'hono/accepts'
import { CATALOGUES } from '../../../shared/i18n/messages.ts'

/** The language of the desk: `?lang=`, else what the browser asks for, else English. */
export function wantedLang(c: Request): string {
  const supports = Object.keys(CATALOGUES)
  const asked = c.req.query('lang')
  if (asked && supports.includes(asked)) return asked
  return accepts(c, { header: 'Accept-Language', supports, default: 'en' })
}
