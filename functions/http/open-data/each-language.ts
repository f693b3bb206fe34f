import { say } from '../../../shared/i18n/format.ts'
import { CATALOGUES, type MessageKey, type Params } from '../../../shared/i18n/messages.ts'

/** Words of the gallery in every language that it speaks. `params` may depend on the language. */
export const inEachLanguage = (key: MessageKey, params: (lang: string) => Params = () => ({})): Record<string, string> =>
  Object.fromEntries(Object.entries(CATALOGUES).map(([lang, messages]) => [lang, say({ lang, messages }, key, params(lang))]))
