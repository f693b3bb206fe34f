import { en } from '../../shared/i18n/en.ts'
import { CATALOGUES, type Message } from '../../shared/i18n/messages.ts'

/** Says what is wrong with the message catalogues beside English: missing and unknown keys, differing placeholders, missing plurals. */
const names = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name)
const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message))
const placeholders = (message: Message) => [...new Set(forms(message).flatMap(names))].sort().join(' ')

const mistakes: string[] = []
for (const [lang, catalogue] of Object.entries(CATALOGUES)) {
  const messages: Record<string, Message | undefined> = catalogue
  for (const key of Object.keys(messages)) if (!(key in en)) mistakes.push(`${lang}: "${key}" is not a key of en.ts`)
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  for (const [key, source] of Object.entries(en) as [string, Message][]) {
    const message = messages[key]
    if (message === undefined || forms(message).some(text => text.trim() === '')) {
      mistakes.push(`${lang}: "${key}" is missing`)
      continue
    }
    if (placeholders(message) !== placeholders(source)) {
      mistakes.push(`${lang}: "${key}" has the placeholders [${placeholders(message)}], expected [${placeholders(source)}]`)
    }
    if (typeof message !== 'string') {
      // "many" is for millions in Italian and others: the form for "other" reads the same there.
      const missing = pluralCategories.filter(category => category !== 'many' && !(category in message))
      if (missing.length > 0) mistakes.push(`${lang}: "${key}" lacks the plural ${missing.join(', ')}`)
    }
  }
}

if (mistakes.length > 0) {
  console.error(mistakes.join('\n'))
  process.exit(1)
}
console.log(`${Object.keys(en).length} messages, complete in ${Object.keys(CATALOGUES).join(', ')}`)
