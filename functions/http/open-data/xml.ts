/** A finished element; told from text, which is escaped when it is put into one. */
export interface Element {
  readonly xml: string
}

/** What no XML 1.0 document may have, however it is written. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** `>` too, since `]]>` is no text; blanks that readers would take for others are written as references. */
const IN_TEXT = /[&<>\r]/g
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

const escaped = (text: string, letters: RegExp) => text.replace(NOT_XML, '\uFFFD').replace(letters, letter => REFERENCES[letter] ?? '')

type Attributes = Record<string, string | number | undefined>
type Child = Element | string | undefined

/** An element. Attributes and children that are absent are left out; names are ours and are taken as they are. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Element {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value), IN_ATTRIBUTE)}"`))
  const content = children.map(child => (child === undefined ? '' : typeof child === 'string' ? escaped(child, IN_TEXT) : child.xml)).join('')
  return { xml: `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}` }
}

/** An element with nothing but text. */
export const textElement = (name: string, text: string): Element => element(name, {}, text)

export const xmlDocument = ({ xml }: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${xml}`
