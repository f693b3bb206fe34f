import { type Card, titleOf } from '../../../shared/card.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { LICENCES, type Licence } from '../../../shared/licence.ts'
import type { LocalText } from '../../../shared/text.ts'
import { inEachLanguage } from './each-language.ts'

/** A text of IIIF Presentation 3: by language (BCP 47), `none` where there is none. */
export type LanguageMap = Record<string, string[]>

export const inLang = (lang: string, text: string): LanguageMap => ({ [lang]: [text] })

/** A text of the city, in every language that it has. */
export const localMap = (text: LocalText | undefined): LanguageMap =>
  Object.fromEntries(
    Object.entries(text ?? {})
      .filter(([, words]) => words)
      .map(([lang, words]) => [lang, [words]]),
  )

/** Words of the gallery in every language that it speaks. */
export const wordsMap = (key: MessageKey, params?: Parameters<typeof inEachLanguage>[1]): LanguageMap => localMap(inEachLanguage(key, params))

export const cardTitle = ({ title, excerpt }: Pick<Card, 'title' | 'excerpt'>) => titleOf({ ...(title && { title }), ...(excerpt && { text: excerpt }) })

/**
 * What a person wrote, for the properties in which IIIF takes `<…>` for HTML (`summary`, values of `metadata` and
 * `requiredStatement`): such a text is made HTML that shows it as it was written.
 */
export function asWritten(text: string): string {
  const bare = text.trim()
  return bare.startsWith('<') && bare.endsWith('>') ? `<span>${bare.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</span>` : text
}

/** Machines know a licence by its http address. */
export const rightsOf = (licence: Licence) => LICENCES[licence].url.replace('https:', 'http:')
