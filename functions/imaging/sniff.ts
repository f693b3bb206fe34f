import type { PhotoType } from '../../shared/limits.ts'
import { HEAD_BYTES, photoFormat } from '../../shared/photo-format.ts'

/** What bytes are, by what they begin with: one of our types, or the name of something else that people send. */
export type Sniffed = PhotoType | { other: string }

/** Formats that we know by name so that a refusal can say what came: what their files begin with. */
const MAGIC: readonly [name: string, ...begins: string[]][] = [
  ['GIF', 'GIF87a', 'GIF89a'],
  ['TIFF', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  ['PDF', '%PDF-'],
  ['JPEG XL', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n', '\xff\x4f\xff\x51'],
  ['BMP', 'BM'],
  ['Photoshop', '8BPS'],
  ['WebM', '\x1aE\xdf\xa3'],
  ['ZIP', 'PK\x03\x04'],
]
/** What the first element of a text says it is. */
const MARKUP: readonly [name: string, begins: RegExp][] = [
  ['SVG', /^<(!doctype svg|svg)[\s>]/i],
  ['HTML', /^<(!doctype html|html|head|body)[\s>]/i],
]
/** Texts may begin with long comments; what comes after is not looked for. */
const MARKUP_BYTES = 1024

/** Tell what bytes are by what they begin with, whatever their name or announced type says. */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const format = photoFormat(bytes.subarray(0, HEAD_BYTES))
  if (format) return format
  const head = String.fromCharCode(...bytes.subarray(0, MARKUP_BYTES))
  if (head.startsWith('ftyp', 4)) return { other: isoMediaName(head.slice(8, 12)) }
  if (head.startsWith('RIFF') && head.startsWith('AVI ', 8)) return { other: 'AVI video' }
  const other = MAGIC.find(([, ...begins]) => begins.some(begin => head.startsWith(begin))) ?? markupName(head)
  return other && { other: other[0] }
}

/** An ISO base media file (ISO/IEC 14496-12) that is no picture, by its major brand. */
function isoMediaName(brand: string): string {
  if (brand === 'qt  ') return 'QuickTime video'
  return brand === 'crx ' ? 'Canon raw' : 'MP4 video'
}

function markupName(head: string) {
  const content = withoutPrologue(head)
  return MARKUP.find(([, begins]) => begins.test(content))
}

/** Leave out what may stand before the first element: a byte order mark, space, an XML declaration, comments. A loop, since a stranger chooses how many. */
function withoutPrologue(text: string): string {
  let rest = text.replace(/^\xef\xbb\xbf/, '')
  for (;;) {
    rest = rest.trimStart()
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined
    if (!end) return rest
    // A comment that does not end here leaves nothing to tell by.
    const at = rest.indexOf(end, end === '-->' ? 4 : 2)
    if (at < 0) return ''
    rest = rest.slice(at + end.length)
  }
}
