import sharp, { type Sharp } from 'sharp'

type Colour = readonly [red: number, green: number, blue: number]

/** Colours of an upright test picture: top left, top right, bottom left, bottom right. */
export const QUADRANTS: readonly [Colour, Colour, Colour, Colour] = [
  [220, 40, 40],
  [40, 160, 60],
  [40, 70, 200],
  [240, 210, 60],
]

/** Where a stored pixel belongs in the upright picture of W x H, by EXIF orientation (Exif 3.0, tag 0x0112). */
const UPRIGHT: Record<number, (x: number, y: number, W: number, H: number) => readonly [number, number]> = {
  1: (x, y) => [x, y],
  2: (x, y, W) => [W - 1 - x, y],
  3: (x, y, W, H) => [W - 1 - x, H - 1 - y],
  4: (x, y, _, H) => [x, H - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, W) => [W - 1 - y, x],
  7: (x, y, W, H) => [W - 1 - y, H - 1 - x],
  8: (x, y, _, H) => [y, H - 1 - x],
}

/** The colours of an upright picture of which `QUADRANTS` were stored, by EXIF orientation. */
export function uprightQuadrants(orientation: number): Colour[] {
  const upright: Colour[] = []
  for (const [at, colour] of QUADRANTS.entries()) {
    const [x, y] = UPRIGHT[orientation]!(at % 2, at >> 1, 2, 2)
    upright[y * 2 + x] = colour
  }
  return upright
}

/** What a phone writes beside the pixels and nobody may see. */
const GPS = { GPSLatitudeRef: 'N', GPSLatitude: '44/1 24/1 37/1', GPSLongitudeRef: 'E', GPSLongitude: '8/1 55/1 47/1' }
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="PrivateName"/></rdf:RDF></x:xmpmeta>'

/** A picture that is four colours when it is upright, stored as a camera held otherwise stores it, with a position and a name. */
export function phonePicture(orientation: number, { width = 400, height = 300 } = {}): Sharp {
  const sideways = orientation >= 5
  const [w, h] = sideways ? [height, width] : [width, height]
  const data = Buffer.alloc(w * h * 3)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [u, v] = UPRIGHT[orientation]!(x, y, width, height)
      data.set(QUADRANTS[(v < height / 2 ? 0 : 2) + (u < width / 2 ? 0 : 1)]!, (y * w + x) * 3)
    }
  }
  return sharp(data, { raw: { width: w, height: h, channels: 3 } })
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { Make: 'PrivateMaker', Artist: 'PrivateName' }, IFD3: GPS })
    .withXmp(XMP)
}

/** One colour all over. */
export const plain = ([r, g, b]: Colour, { width = 300, height = 240, alpha }: { width?: number; height?: number; alpha?: number } = {}): Sharp =>
  sharp({ create: { width, height, channels: alpha === undefined ? 3 : 4, background: { r, g, b, ...(alpha !== undefined && { alpha }) } } })

/** Something like a photo: no two rows alike, so that broken bytes show. */
export const noisy = ({ width = 640, height = 480 } = {}): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })

/** Colours in the middle of the four quadrants. */
export async function quadrantsOf(bytes: Uint8Array): Promise<Colour[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  return [0, 1, 2, 3].map(quadrant => {
    const x = Math.floor(info.width * (quadrant % 2 === 0 ? 0.25 : 0.75))
    const y = Math.floor(info.height * (quadrant < 2 ? 0.25 : 0.75))
    const at = (y * info.width + x) * info.channels
    return [data[at]!, data[at + 1]!, data[at + 2]!]
  })
}

export const distance = (a: Colour, b: Colour): number => Math.max(...a.map((value, at) => Math.abs(value - b[at]!)))
