import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LICENCES, type Licence } from '../../shared/licence.ts'
import type { Reason } from '../../shared/reasons.ts'
import type { Accent } from '../../shared/theme.ts'
import { sayLanguage } from './say-language.ts'
import type { SayField } from './thing-conflict.tsx'

const LABELS: Partial<Record<string, MessageKey>> = {
  whole: 'desk.city',
  'publisher/name': 'desk.city-publisher',
  'clocks/reviewHours': 'desk.city-review',
  'clocks/abandonedHours': 'desk.city-abandoned',
  'clocks/undoneDays': 'desk.city-undone',
  'clocks/originalDays': 'desk.city-originals',
  hideAtOnce: 'desk.city-hide',
  excludedOrigins: 'desk.city-sites',
}

/** What a field of a city is called in its form. */
function labelOf(field: string): MessageKey {
  const last = field.split('/').at(-1) ?? field
  if (field.startsWith('policy/')) return `found.${last}` as MessageKey
  if (field.startsWith('pages/')) return `desk.city-page-${last}` as MessageKey
  if (field.startsWith('reasonTexts/')) return `reason.${field.split('/')[1]}` as MessageKey
  return LABELS[field] ?? (`desk.city-${last}` as MessageKey)
}

/** Say fields of a city and what someone else made of them, in the language of the desk. */
export function sayCityField(say: (key: MessageKey) => string, lang: string): SayField {
  const textOf = (field: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map(each => textOf(field, each)).join(', ')
    if (field === 'licences') return LICENCES[value as Licence].name
    if (field === 'reasons' || field === 'hideAtOnce') return say(`reason.${value as Reason}`)
    if (field === 'languages') return sayLanguage(String(value), lang)
    if (field === 'accent') return say(`desk.accent-${value as Accent}`)
    return typeof value === 'string' ? value : ''
  }
  return (field, value) => ({ label: say(labelOf(field)), text: textOf(field, value) })
}
