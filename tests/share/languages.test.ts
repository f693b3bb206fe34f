import { expect, test } from 'vitest'
import { withLanguages } from '../../web/share/use-languages.ts'

const city = [
  { lang: 'it', name: 'Italiano' },
  { lang: 'en', name: 'English' },
]

test('the languages of the device follow the city’s, each once and by its own name', () => {
  expect(withLanguages(city, ['en-GB', 'hu', 'hu-HU', 'fr-CH'])).toEqual([...city, { lang: 'hu', name: 'Magyar' }, { lang: 'fr', name: 'Français' }])
})

test('a language without a name, or that is none, is left out', () => {
  expect(withLanguages(city, ['qqz', 'not a tag', ''])).toEqual(city)
})
