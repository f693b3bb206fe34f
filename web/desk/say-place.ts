import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import type { Place } from './redaction-shapes.ts'

/** Where something is on a photo, and how large. */
export function sayPlace(say: (key: MessageKey, params?: Params) => string, lang: string, { x, y, width, height }: Place): string {
  const { format } = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 })
  return say('desk.cover-place', { x: format(x), y: format(y), width: format(width), height: format(height) })
}
