/** How a JPEG stores its picture, as far as it decides what reading it takes. */
export interface JpegLayout {
  /** Tables, texts and the like. */
  segments: number
  /** Times that the picture is gone over. */
  scans: number
  /** Values of all components that belong to one pixel: 3 for colour at full size, 1.5 where colour has a quarter of it. */
  samplesPerPixel: number
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Walk a JPEG from marker to marker (ITU-T T.81, annex B), as its decoder does. The pixels are only gone over for the next marker. */
export function jpegLayout(bytes: Uint8Array): JpegLayout {
  const layout: JpegLayout = { segments: 0, scans: 0, samplesPerPixel: 1 }
  for (let at = nextMarker(bytes, 2); at < bytes.length; ) {
    const marker = bytes[at] ?? 0
    if (marker === 0xd9) break
    // SOI and TEM stand alone; everything else has a length, which counts itself.
    const length = marker === 0xd8 || marker === 0x01 ? 0 : Math.max(2, ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0))
    layout.segments++
    if (marker === 0xda) layout.scans++
    if (isFrame(marker)) layout.samplesPerPixel = samplesPerPixel(bytes, at + 1)
    at = nextMarker(bytes, at + 1 + length)
  }
  return layout
}

/** The code of the next marker; zeros (a value of 255) and restarts belong to the pixels. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const code = bytes[at + 1] ?? 0
    if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at + 1
  }
  return bytes.length
}

/** From a frame header: length, precision, height, width, then three bytes a component with its sampling in the second. */
function samplesPerPixel(bytes: Uint8Array, frame: number): number {
  const components = bytes[frame + 7] ?? 0
  let sum = 0
  let most = 1
  for (let nth = 0; nth < components; nth++) {
    const sampling = bytes[frame + 9 + nth * 3] ?? 0
    const samples = (sampling >> 4) * (sampling & 15)
    sum += samples
    most = Math.max(most, samples)
  }
  return Math.max(1, sum / most)
}
