import exifr from 'exifr'
import { MARKER } from './hostile-file.ts'

const WANTED = { tiff: true, exif: true, gps: true, ifd1: true, interop: true, xmp: true, iptc: true, icc: false, jfif: false, ihdr: false, mergeOutput: false }
const MARKERS = [
  Buffer.from(MARKER, 'latin1'),
  Buffer.from(MARKER, 'utf16le'),
  Buffer.from('Exif\0\0', 'latin1'),
  Buffer.from('<x:xmpmeta', 'latin1'),
  Buffer.from('evil.example', 'latin1'),
]

/** What a rendition still tells of its original, by a reader that is none of ours and by the bytes themselves; nothing is right. */
export async function tracesIn(rendition: Uint8Array): Promise<string[]> {
  const bytes = Buffer.from(rendition)
  const found = MARKERS.filter(marker => bytes.includes(marker)).map(marker => `the bytes ${JSON.stringify(marker.toString('latin1'))}`)
  const read = await exifr.parse(bytes, WANTED).catch((error: unknown) => ({ unreadable: String(error) }))
  if (read) found.push(...Object.keys(read).map(block => `the block ${block}`))
  return found
}
