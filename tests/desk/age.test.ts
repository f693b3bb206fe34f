import { afterEach, expect, test, vi } from 'vitest'
import { moment } from '../../web/desk/age.ts'

afterEach(() => vi.unstubAllGlobals())

const shown = (languages: readonly string[], lang: string) => {
  vi.stubGlobal('navigator', { languages })
  return moment('2026-11-30T12:00:00Z', lang)
}

test('a time is written as the reader’s own region writes it, in the language of the desk', () => {
  expect(shown(['de-DE', 'en-US', 'en-GB'], 'en')).toMatch(/^Nov 30, 2026/)
  expect(shown(['en-GB'], 'en')).toMatch(/^30 Nov 2026/)
  expect(shown(['en-GB'], 'it')).toMatch(/^30 nov 2026/)
})

test('a browser whose system names no real language shows times all the same', () => {
  expect(shown(['en-US@posix'], 'en')).toMatch(/^Nov 30, 2026/)
})
