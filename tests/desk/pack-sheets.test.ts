import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { say } from '../../shared/i18n/format.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { LICENCES, type Licence } from '../../shared/licence.ts'
import { printName } from '../../shared/print-name.ts'
import type { PrintPhoto, PrintStory } from '../../shared/print-pack.ts'
import { packSheets } from '../../web/desk/pack-sheets.ts'
import { fc } from '../support/fc.ts'
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts'

const ID = 'abcdefghijklmnopqrstuvwxy2'
const aPhoto: PrintPhoto = {
  name: `genoa-2026-05-04-${ID}-1.jpg`,
  path: '/media/x/2560.jpg',
  thumb: '/media/x/320.jpg',
  alt: 'A door',
  width: 2560,
  height: 1920,
  bytes: 1,
}
const aStory = (change: Partial<PrintStory> = {}): PrintStory => ({
  id: ID,
  url: `https://gallery.example/genoa/stories/${ID}`,
  campaign: 'rolli-days',
  title: 'Una porta',
  text: 'Era aperta.',
  lang: 'it',
  credit: 'Ada',
  licence: 'CC-BY-4.0',
  publishedAt: '2026-05-04T10:00:00.000Z',
  photos: [aPhoto],
  ...change,
})

function sheetsOf(stories: PrintStory[], { lang = 'en', gone = [] as PrintStory[] } = {}): Record<string, string> {
  const words = wordsFor(lang)
  const naming = {
    say: (key: string, params?: Record<string, string | number>) => say(words, key, params),
    lang,
    city: 'Genoa',
    campaign: () => 'Rolli Days',
    place: () => '',
  }
  return Object.fromEntries(packSheets(stories, gone, naming).map(({ name, text }) => [name, text]))
}

const cellsOf = (csv = ''): string[][] => Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data

describe('the name of a printed file', () => {
  test('has city, day, story and photo, and nothing that means something to a file system', () => {
    expect(printName('genoa', '2026-05-04', ID, '10')).toBe(`genoa-2026-05-04-${ID}-10.jpg`)
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (...parts) => {
        expect(printName(...parts)).toMatch(/^[a-z0-9-]+\.jpg$/)
      }),
    )
  })

  test('is one of its own for each photo of each story', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z2-7]{26}$/), fc.stringMatching(/^[a-z2-7]{26}$/), fc.nat(10), fc.nat(10), (one, other, first, second) => {
        const isSame = one === other && first === second
        expect(printName('genoa', '2026-05-04', one, `${first}`) === printName('genoa', '2026-05-04', other, `${second}`)).toBe(isSame)
      }),
    ))
})

describe('the sheets of a pack', () => {
  test('name author, licence, address and size in print of each file', () => {
    const { 'credits.txt': credits = '', 'licences.txt': licences = '' } = sheetsOf([aStory()])
    expect(credits).toContain(
      `genoa-2026-05-04-${ID}-1.jpg (21.6 × 16.2 cm at 300 dpi)\r\nUna porta\r\nPhoto: Ada, CC BY 4.0\r\nhttps://gallery.example/genoa/stories/${ID}`,
    )
    expect(licences).toContain('https://creativecommons.org/licenses/by/4.0/\r\nhttps://creativecommons.org/licenses/by/4.0/legalcode')
    expect(licences).not.toContain('by-nc')
  })

  test('say in every language what each licence asks for, those in use alone', () => {
    for (const lang of ['en', 'it', 'nl'])
      for (const licence of Object.keys(LICENCES) as Licence[]) {
        const { 'licences.txt': text = '' } = sheetsOf([aStory({ licence })], { lang })
        expect(text).toContain(say(wordsFor(lang), `desk.pack-deed-${licence}`))
        expect(text.match(/legalcode/g)).toHaveLength(1)
      }
  })

  test('name the files of what is gone, and credit them no more', () => {
    const gone = aStory({ photos: [{ ...aPhoto, name: 'gone.jpg' }], title: 'Gone' })
    const sheets = sheetsOf([aStory(), gone], { gone: [gone] })
    expect(sheets['credits.txt']).toContain('Delete its files, which are in the pack:\r\ngone.jpg\r\n')
    expect(sheets['credits.txt']).not.toContain('Gone\r\n')
    expect(sheets['credits.csv']).not.toContain('gone.jpg')
  })

  test('whatever was typed is one cell that no spreadsheet runs, and one line of the text', () => {
    for (const text of [...HOSTILE_STRINGS, '=1+1', ' =1+1', '\uff1d1+1', '\t=1', 'a\r\nb,"c"', '\u2028x', '\u202etxt.exe']) {
      const story = aStory({ title: text, text, credit: text, photos: [{ ...aPhoto, alt: text }] })
      const sheets = sheetsOf([story])
      const rows = cellsOf(sheets['credits.csv'])
      expect(rows, text).toHaveLength(2)
      expect(rows[1], text).toHaveLength(13)
      for (const cell of rows[1] ?? []) expect(cell, text).not.toMatch(/^[\p{Z}\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u)
      expect(rows[1]?.[1]?.replace(/^'/, ''), text).toBe(text.replace(/^'/, ''))
      const block = sheets['credits.txt']?.split('\r\n\r\n')[2]?.split('\r\n') ?? []
      expect(block.length, text).toBeLessThanOrEqual(5)
      expect(sheets['credits.txt'], text).not.toMatch(/[\u2028\u202e\0]/)
    }
  })
})
