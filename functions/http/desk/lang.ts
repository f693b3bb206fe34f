import type { Context as Request } from 'hono'
import { accepts } from 'hono/accepts'
import { CATALOGUES, interfaceLang } from '../../../shared/i18n/messages.ts'

/** The language of the desk: `?lang=`, else the first that the browser asks for and the catalogues have, else English. */
export function wantedLang(c: Request): string {
  return accepts(c, {
    header: 'Accept-Language',
    supports: Object.keys(CATALOGUES),
    default: interfaceLang(c.req.query('lang')),
    match: wanted => interfaceLang(c.req.query('lang'), ...wanted.toSorted((a, b) => b.q - a.q).map(({ type }) => type)),
  })
}
