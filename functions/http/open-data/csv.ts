import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from '../../../shared/formula.ts'
import type { Entry, Feed } from './feed.ts'

/** Within a text too: where lists are parted by ";" a spreadsheet begins a cell after each, and takes no notice of quotes in the middle of a line. */
const WITHIN = /([\n\r\t;][\p{Z}\p{Cc}\p{Cf}"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu
const safe = (text: string) => withoutFormula(text).replace(WITHIN, "$1'")

/** The columns, each with its value of an entry. */
const COLUMNS: Record<string, (entry: Entry) => string | number | undefined> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  text: ({ text }) => text,
  lang: ({ lang }) => lang,
  credit: ({ credit }) => credit,
  licence: ({ licence }) => licence.code,
  licence_url: ({ licence }) => licence.url,
  published: ({ published }) => published,
  updated: ({ updated }) => updated,
  city: ({ city }) => city,
  campaign: ({ campaign }) => campaign,
  theme: ({ theme }) => theme,
  place: ({ place }) => place,
  latitude: ({ location }) => location?.latitude,
  longitude: ({ location }) => location?.longitude,
  tags: ({ tags }) => tags.join('; '),
  photos: ({ photos }) => photos.length,
  image: ({ photos }) => photos[0]?.url,
  image_width: ({ photos }) => photos[0]?.width,
  image_height: ({ photos }) => photos[0]?.height,
  image_alt: ({ photos }) => photos[0]?.alt,
}

/** CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know that, one line of names first. Numbers of our own, which may be below zero, stay numbers. */
export function csv({ entries }: Feed): string {
  return stringify(
    entries.map(entry => Object.values(COLUMNS).map(value => value(entry))),
    { header: true, columns: Object.keys(COLUMNS), bom: true, record_delimiter: 'windows', cast: { string: safe } },
  )
}
