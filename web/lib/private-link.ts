import { statusPath } from '../../shared/paths.ts'

/** Address of a contributor's private page, in the language of the page that it was made on. */
export function privateLink(id: string, token: string, lang: string): string {
  return statusPath(id, token).replace('#', `?lang=${encodeURIComponent(lang)}#`)
}
