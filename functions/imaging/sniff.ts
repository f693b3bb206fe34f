import type { PhotoType } from '../../shared/limits.ts'
import { HEAD_BYTES, photoFormat } from '../../shared/photo-format.ts'

/** What bytes are, by what they begin with: one of our types, or the name of something else that people send. */
export type Sniffed = PhotoType | { other: string }

/** Formats that we know by name so that a refusal can say what came: what their files begin with. */
const MAGIC: readonly [name: string, ...begins: string[]][] = [
  ['GIF', 'GIF87a', 'GIF89a'],
  ['TIFF', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  // Fujifilm, Olympus, Panasonic; other cameras write TIFF.
  ['camera raw', 'FUJIFILMCCD-RAW', 'IIRO', 'IIRS', 'MMOR', 'IIU\0'],
  ['PDF', '%PDF-'],
  ['JPEG XL', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n', '\xff\x4f\xff\x51'],
  ['BMP', 'BM'],
  ['Photoshop', '8BPS'],
  ['JPEG XR', 'II\xbc'],
  ['EPS', '%!PS'],
  ['MPEG video', '\0\0\x01\xba', '\0\0\x01\xb3'],
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
  const [name] = MAGIC.find(([, ...begins]) => begins.some(begin => head.startsWith(begin))) ?? markupName(head) ?? []
  return name === undefined ? undefined : { other: name === 'TIFF' && isRaw(bytes) ? 'camera raw' : name }
}

/** An ISO base media file (ISO/IEC 14496-12) that is no picture, by its major brand. */
function isoMediaName(brand: string): string {
  if (brand === 'qt  ') return 'QuickTime video'
  return brand === 'crx ' ? 'Canon raw' : 'MP4 video'
}

/** What telephones and cameras write as TIFF: DNG, which has its version among its tags (DNG 1.7, chapter 4), and Canon's CR2. */
function isRaw(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const little = bytes[0] === 0x49
  if (bytes.length < 16) return false
  if (view.getUint16(8) === CR) return true
  const directory = view.getUint32(4, little)
  if (directory + 2 > bytes.length) return false
  const entries = Math.min(view.getUint16(directory, little), Math.floor((bytes.length - directory - 2) / 12))
  return Array.from({ length: entries }, (_, nth) => view.getUint16(directory + 2 + nth * 12, little)).includes(DNG_VERSION)
}
const CR = 0x4352
const DNG_VERSION = 50706

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
