/** What a rendition holds, read from its bytes alone by no library and nothing of ours: whatever has a name in it is told. */

const JPEG_MARKERS: Record<number, string> = { 216: 'SOI', 217: 'EOI', 219: 'DQT', 196: 'DHT', 192: 'SOF0', 194: 'SOF2', 218: 'SOS', 221: 'DRI' }

/** Each marker once (ITU-T T.81, annex B), applications' with the name that they begin with, and `more` where bytes follow the end. */
export function contentsOfJpeg(bytes: Buffer): string[] {
  const found = new Set<string>()
  let at = 0
  while (at < bytes.length) {
    const code = bytes[at + 1] ?? 0
    const isApplication = code >= 0xe0 && code <= 0xef
    const name = isApplication ? `APP${code - 0xe0} ${upToNul(bytes, at + 4)}` : (JPEG_MARKERS[code] ?? code.toString(16))
    found.add(bytes[at] === 0xff ? name : 'no marker')
    at += 2
    if (name === 'EOI' || bytes[at - 2] !== 0xff) break
    if (name !== 'SOI') at += bytes.readUInt16BE(at)
    if (name === 'SOS') while (at < bytes.length && !(bytes[at] === 0xff && bytes[at + 1] !== 0)) at++
  }
  if (at < bytes.length) found.add('more')
  return [...found]
}

const upToNul = (bytes: Buffer, at: number) => bytes.toString('latin1', at, Math.min(bytes.indexOf(0, at), at + 40))

/** Boxes that are full of boxes, and how many bytes stand before them (ISO/IEC 14496-12). */
const WITHIN: Record<string, number> = { meta: 4, iinf: 6, iref: 4, iprp: 0, ipco: 0 }

/** Each box, an item with its type, a colour with its kind, in order. */
export function contentsOfAvif(bytes: Buffer, from = 0, to = bytes.length): string[] {
  const found: string[] = []
  for (let at = from; at < to; ) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + bytes.readUInt32BE(at)
    if (end <= at || end > to) return [...found, 'more']
    const within = WITHIN[type]
    // An item tells its type behind version, flags, number and protection; a colour its kind at once.
    const detail = { infe: 16, colr: 8 }[type]
    found.push(detail === undefined ? type : `${type} ${bytes.toString('latin1', at + detail, at + detail + 4)}`)
    if (within !== undefined) found.push(...contentsOfAvif(bytes, at + 8 + within, end))
    at = end
  }
  return found
}
