import { en } from './en.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'

/** A message, or one for each plural category of `Intl.PluralRules`, chosen by `{count}`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
export type MessageKey = keyof typeof en
export type Catalogue = Record<MessageKey, Message>
export type Params = Record<string, string | number>

/** A further language is one more file, named here. */
export const CATALOGUES: Record<string, Catalogue> = { en, it, nl }

/** The language that the interface can really speak, for a wanted one: itself, its base, the first fallback there is, English. */
export function interfaceLang(...wanted: readonly (string | undefined)[]): string {
  for (const lang of wanted) {
    const base = lang?.split('-')[0]
    if (base && Object.hasOwn(CATALOGUES, base)) return base
  }
  return 'en'
}
