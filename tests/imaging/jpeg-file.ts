/** JPEG files in the shapes that phones and studios make, built around real encodings segment by segment (ITU-T T.81, annex B). */

/** Put a segment behind the first marker. */
export function withSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

/** Leave out every segment of a kind. */
export function withoutSegments(jpeg: Uint8Array, marker: number): Buffer {
  const bytes = Buffer.from(jpeg)
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  for (; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at + 1] !== marker) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}

/** The index of a Multi-Picture file (CIPA DC-007, 5.2): where each picture lies, counted from the index on. */
function pictureIndex(sizes: readonly number[], offset: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer) => {
    const field = Buffer.alloc(8)
    field.writeUInt16BE(tag)
    field.writeUInt16BE(type, 2)
    field.writeUInt32BE(count, 4)
    return Buffer.concat([field, value])
  }
  const word = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return bytes
  }
  let at = (sizes[0] ?? 0) - offset
  const pictures = sizes.map((size, nth) => {
    const place = nth === 0 ? 0 : at
    if (nth > 0) at += size
    return Buffer.concat([word(nth === 0 ? 0x20030000 : 0), word(size), word(place), word(0)])
  })
  const directory = [entry(0xb000, 7, 4, Buffer.from('0100')), entry(0xb001, 4, 1, word(sizes.length)), entry(0xb002, 7, sizes.length * 16, word(50))]
  return Buffer.concat([Buffer.from('MPF\0MM\0*\0\0\0\x08\0\x03', 'latin1'), ...directory, word(0), ...pictures])
}

/** Several pictures in one file, the first of which is shown. */
export function multiPicture(first: Uint8Array, ...others: Uint8Array[]): Buffer {
  const length = pictureIndex(
    [first, ...others].map(() => 0),
    0,
  ).length
  // Marker, length and name stand before what offsets are counted from.
  const sizes = [first.length + length + 4, ...others.map(each => each.length)]
  return Buffer.concat([withSegment(first, 0xe2, pictureIndex(sizes, 2 + 4 + 4)), ...others])
}

const xmp = (description: string) =>
  Buffer.from(
    `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0" ${description}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  )

/** What Android calls Ultra HDR: a JPEG for everyone, and behind it a map of where a bright screen shows more. */
export function ultraHdr(base: Uint8Array, gainMap: Uint8Array): Buffer {
  const map = withSegment(
    gainMap,
    0xe1,
    xmp(
      'hdrgm:GainMapMin="0" hdrgm:GainMapMax="3" hdrgm:Gamma="1" hdrgm:OffsetSDR="0.015625" hdrgm:OffsetHDR="0.015625" hdrgm:HDRCapacityMin="0" hdrgm:HDRCapacityMax="3" hdrgm:BaseRenditionIsHDR="False">',
    ),
  )
  const item = (semantic: string, length: string) =>
    `<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="${semantic}" Item:Mime="image/jpeg"${length}/></rdf:li>`
  const container =
    'xmlns:Container="http://ns.google.com/photos/1.0/container/" xmlns:Item="http://ns.google.com/photos/1.0/container/item/"><Container:Directory><rdf:Seq>' +
    `${item('Primary', '')}${item('GainMap', ` Item:Length="${map.length}"`)}</rdf:Seq></Container:Directory>`
  return multiPicture(withSegment(base, 0xe1, xmp(container)), map)
}
