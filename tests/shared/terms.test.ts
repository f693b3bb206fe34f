import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CATALOGUES } from '../../shared/i18n/messages.ts'
import { TERMS_VERSION, termsVersionOf } from '../../shared/terms.ts'

/** Each version of what the gallery says to whoever agrees, with the hash of its words: a version that was out keeps its line. */
const SAID: Record<string, string> = {
  '2026-11-30': 'd81dc9c9ea63a142c0297e7b1cce76e9ac1794187d0abd83ca7062b17ad68194',
}

const agreedTo = (key: string) => /^(legal\.terms\.|share\.(agree|shown|uses?|people|ai-made)(-|$))/.test(key)
const words = Object.entries(CATALOGUES).map(([lang, messages]) => [lang, Object.entries(messages ?? {}).filter(([key]) => agreedTo(key))])

test('the version of the gallery’s terms is another one as soon as a word of them is', () => {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  expect({ [TERMS_VERSION]: hash }, 'expected a new TERMS_VERSION in shared/terms.ts for other words').toEqual({ [TERMS_VERSION]: SAID[TERMS_VERSION] })
})

test('a consent names the city’s part of the terms and the gallery’s', () => {
  expect(termsVersionOf({ terms: { version: '2026-11-24-2' } })).toBe(`2026-11-24-2+${TERMS_VERSION}`)
})
