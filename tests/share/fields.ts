import type { Draft, DraftPhoto, Fields } from '../../web/share/draft.ts'

/** The fields of a form that is filled in as little as is needed. */
export const fields = (change: Partial<Fields> = {}): Fields => ({
  campaign: '',
  place: '',
  title: '',
  text: '',
  lang: 'en',
  credit: '',
  email: '',
  licence: 'CC-BY-4.0',
  terms: '1',
  people: 'none',
  print: false,
  partners: false,
  advertising: false,
  aiMade: false,
  ...change,
})

export const photo = (key: string, change: Partial<DraftPhoto> = {}): DraftPhoto => ({
  key,
  name: `${key}.jpg`,
  type: 'image/jpeg',
  bytes: 1000,
  alt: '',
  ...change,
})

export const draft = (change: Partial<Draft> = {}): Draft => ({ city: 'genoa', token: 'secret', fields: fields(), photos: [photo('a')], ...change })
