import { say as sayIn, type Words } from '../../shared/i18n/format.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'

/** The messages that the element and its fragments say: a part of the catalogue, which the build puts into a file of its own a language. */
export const SAID = [
  'gallery.credit',
  'gallery.loading',
  'gallery.older',
  'gallery.photos',
  'gallery.pictures',
  'lightbox.name',
  'lightbox.next',
  'lightbox.previous',
  'lightbox.story',
  'ui.close',
  'widget.add',
  'widget.empty',
  'widget.new',
  'widget.pause',
  'widget.play',
  'widget.retry',
  'widget.unavailable',
] as const satisfies MessageKey[]

export const say = (words: Words, key: (typeof SAID)[number], params?: Params): string => sayIn(words, key, params)
