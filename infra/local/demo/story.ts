import type { Licence } from '../../../shared/licence.ts'
import type { PictureOptions } from './drawing/picture.ts'

/** A story of the demo, as a visitor might have sent it. */
export interface DemoStory {
  /** Names it within its city; its token and its picture's chance come from it. */
  key: string
  campaign?: string
  place?: string
  lang: string
  title: string
  text: string
  tags: string[]
  credit: string
  licence: Licence
  /** What the drawing shows. */
  alt: string
  /** Days before the start of the demo (or before its campaign closed) at which it was sent. */
  age: number
  picture: Omit<PictureOptions, 'seed'>
}
