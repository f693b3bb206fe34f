import type { MessageKey, Params } from '../../shared/i18n/messages.ts'
import { LICENCES } from '../../shared/licences.ts'
import type { PrintPhoto, PrintStory } from '../../shared/print-pack.ts'
import { asCsv } from '../lib/csv.ts'
import { dateFormat } from '../lib/date-format.ts'

/** What the sheets are written with: the language of the desk, and what the city and its things are called. */
export interface Naming {
  say: (key: MessageKey, params?: Params) => string
  lang: string
  city: string
  campaign: (slug: string) => string
  place: (slug: string) => string
}

/** In one line, whatever was typed: no sheet is laid out by what senders write. */
const flat = (text: string) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()

/** Centimetres that some pixels fill where 300 of them are an inch, as printers ask. */
const inPrint = (pixels: number) => Math.floor((pixels / 300) * 25.4) / 10

/** What goes with the photos: credits to read, the same as a table, and what the licences in use ask for. */
export function packSheets(stories: readonly PrintStory[], gone: readonly PrintStory[], naming: Naming): { name: string; text: string }[] {
  const kept = stories.filter(story => !gone.includes(story))
  return [
    { name: 'credits.txt', text: credits(kept, gone, naming) },
    { name: 'credits.csv', text: creditsTable(kept, naming) },
    { name: 'licences.txt', text: licences(kept, naming) },
  ]
}

const lines = (blocks: readonly (readonly string[])[]) => `${blocks.map(block => block.join('\r\n')).join('\r\n\r\n')}\r\n`

function credits(stories: readonly PrintStory[], gone: readonly PrintStory[], { say, lang, city }: Naming): string {
  const number = new Intl.NumberFormat(lang)
  const size = ({ width, height }: PrintPhoto) => say('desk.pack-print-size', { width: number.format(inPrint(width)), height: number.format(inPrint(height)) })
  return lines([
    [say('desk.pack-credits', { city, day: dateFormat(lang, { dateStyle: 'long' }).format(new Date()) })],
    [say('desk.pack-credits-lead')],
    ...(gone.length > 0 ? [[say('desk.pack-gone-since', { count: gone.length }), ...gone.flatMap(({ photos }) => photos.map(({ name }) => name))]] : []),
    ...stories.map(story => [
      ...story.photos.map(photo => `${photo.name} (${size(photo)})`),
      ...[flat(story.title ?? '')].filter(Boolean),
      say('desk.pack-credit', { credit: flat(story.credit), licence: LICENCES[story.licence].name }),
      story.url,
    ]),
  ])
}

function creditsTable(stories: readonly PrintStory[], { say, campaign, place }: Naming): string {
  const head = [
    say('desk.pack-file'),
    say('desk.edit-title'),
    say('desk.edit-text'),
    say('desk.credit'),
    say('desk.licence'),
    say('desk.pack-licence-text'),
    say('desk.pack-address'),
    say('desk.published-at'),
    say('desk.facet-campaign'),
    say('desk.facet-place'),
    say('desk.pack-shows'),
    say('desk.pack-width'),
    say('desk.pack-height'),
  ]
  const row = (story: PrintStory) => (photo: PrintPhoto) => [
    photo.name,
    story.title ?? '',
    story.text ?? '',
    story.credit,
    LICENCES[story.licence].name,
    LICENCES[story.licence].url,
    story.url,
    story.publishedAt,
    story.campaign ? campaign(story.campaign) : '',
    story.place ? place(story.place) : '',
    photo.alt,
    photo.width,
    photo.height,
  ]
  return asCsv([head, ...stories.flatMap(story => story.photos.map(row(story)))])
}

function licences(stories: readonly PrintStory[], { say }: Naming): string {
  const used = [...new Set(stories.map(({ licence }) => licence))].sort()
  return lines([
    [say('desk.pack-licences')],
    [say('desk.pack-licences-lead')],
    ...used.map(code => [
      `${LICENCES[code].name}: ${say(`licence.${code}`)}`,
      say(`desk.pack-deed-${code}`),
      LICENCES[code].url,
      // Where Creative Commons keeps the text that binds.
      `${LICENCES[code].url}legalcode`,
    ]),
  ])
}
