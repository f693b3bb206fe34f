import type { Message, Params } from './messages.ts'

/** Fill the placeholders of a message; numbers are written as the language writes them. */
export function format(message: Message | undefined, lang: string, params: Params = {}): string {
  if (message === undefined) return ''
  const text = typeof message === 'string' ? message : (message[new Intl.PluralRules(lang).select(Number(params.count ?? 0))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value
  })
}

/** A language and its messages: what pages are written with. An island gets the part of the catalogue that it needs. */
export interface Words {
  lang: string
  messages: Readonly<Record<string, Message>>
}

export function say(words: Words, key: string, params?: Params): string {
  return format(words.messages[key], words.lang, params)
}

/** The part of a catalogue whose keys begin with one of the prefixes. */
export function part(messages: Readonly<Record<string, Message>>, prefixes: readonly string[]): Record<string, Message> {
  return Object.fromEntries(Object.entries(messages).filter(([key]) => prefixes.some(prefix => key.startsWith(prefix))))
}
