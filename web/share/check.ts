import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { FieldError } from '../../shared/problem.ts'
import type { Draft } from './draft.ts'

/** Something that a person has to change, and where: `field` is the id of the control. */
export interface Mistake {
  field: string
  key: MessageKey
  params?: Record<string, string | number>
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/

/** What is missing or wrong in a draft, in the order of the page. The server checks again; this only spares the wait. */
export function checkDraft({ fields, photos }: Draft): Mistake[] {
  const mistakes: Mistake[] = []
  if (photos.length === 0) mistakes.push({ field: 'photos', key: 'share.error-photos' })
  for (const { key, alt } of photos) tooLong(mistakes, alt, `alt-${key}`, LIMITS.alt)
  tooLong(mistakes, fields.title, 'title', LIMITS.title)
  tooLong(mistakes, fields.text, 'text', LIMITS.text)
  tooLong(mistakes, fields.credit, 'credit', LIMITS.credit)
  const email = fields.email.trim()
  if (email && (!EMAIL.test(email) || email.length > LIMITS.email)) mistakes.push({ field: 'email', key: 'share.error-email' })
  if (!fields.people) mistakes.push({ field: 'people', key: 'share.error-people' })
  if (!fields.terms) mistakes.push({ field: 'terms', key: 'share.error-terms' })
  return mistakes
}

function tooLong(mistakes: Mistake[], text: string, field: string, expected: number): void {
  const received = text.trim().length
  if (received > expected) mistakes.push({ field, key: 'share.error-too-long', params: { expected, received } })
}

const FIELDS: [pointer: RegExp, field: string][] = [
  [/^\/story\/title/, 'title'],
  [/^\/story\/text/, 'text'],
  [/^\/story\/lang/, 'lang'],
  [/^\/(campaign|place|credit|licence|email)/, '$1'],
  [/^\/location/, 'place'],
  [/^\/consents\/(people|minors)/, 'people'],
  [/^\/consents/, 'terms'],
  [/^\/photos/, 'photos'],
]

/** Translate the server's complaints, named by JSON pointer (RFC 6901) into the body, to the controls of the page. */
export function mistakesFrom(errors: readonly FieldError[], photos: Draft['photos']): Mistake[] {
  const found = new Map<string, Mistake>()
  for (const { pointer, detail } of errors) {
    const field = fieldOf(pointer, photos)
    if (!found.has(field)) found.set(field, { field, key: field === 'email' ? 'share.error-email' : 'share.error-field', params: { detail } })
  }
  return [...found.values()]
}

function fieldOf(pointer: string, photos: Draft['photos']): string {
  const [, index, part] = /^\/photos\/(\d+)\/(\w+)/.exec(pointer) ?? []
  const photo = photos[Number(index)]
  if (photo) return part === 'alt' ? `alt-${photo.key}` : `photo-${photo.key}`
  for (const [pattern, field] of FIELDS) {
    const match = pattern.exec(pointer)
    if (match) return field.replace('$1', match[1] ?? '')
  }
  return 'photos'
}
