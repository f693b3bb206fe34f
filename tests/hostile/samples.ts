import sharp from 'sharp'
import { ALPHA, auxiliary, phoneHeic, tile, turned } from '../imaging/heic-file.ts'
import { MARKER } from './hostile-file.ts'
import { createRandom } from './parts/random.ts'

/** Small pictures as real encoders write them, that hostile ones are made of. */
export interface Samples {
  jpeg: Uint8Array
  progressive: Uint8Array
  grey: Uint8Array
  cmyk: Uint8Array
  png: Uint8Array
  interlaced: Uint8Array
  deep: Uint8Array
  palette: Uint8Array
  webp: Uint8Array
  lossless: Uint8Array
  transparent: Uint8Array
  avif: Uint8Array
  avifDeep: Uint8Array
  heic: Uint8Array
  heicTransparent: Uint8Array
}

const WIDTH = 240
const HEIGHT = 208

/** A sky, a wall and some noise; the same for the same seed, which sharp's own noise is not. */
function picture(seed: string) {
  const random = createRandom(seed)
  const data = Buffer.alloc(WIDTH * HEIGHT * 3)
  const noise = random.bytes(4096)
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const grain = (noise[(x * 7 + y * 131) & 4095] ?? 0) >> 3
      for (const base of [y, x, 255 - y]) data[at++] = Math.min(255, (base >> 1) + grain + ((x >> 4) & 1) * 40)
    }
  }
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
}

/** Encode all samples; the same seed gives the same bytes. */
export async function makeSamples(seed: string | number): Promise<Samples> {
  const of = () => picture(`samples ${seed}`)
  const withExif = () => of().withExif({ IFD0: { Artist: MARKER, ImageDescription: MARKER.repeat(20) } })
  const encoders: Record<keyof Samples, () => Promise<Uint8Array>> = {
    jpeg: () => of().jpeg({ quality: 80 }).toBuffer(),
    progressive: () => of().jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
    grey: () => of().greyscale().jpeg().toBuffer(),
    cmyk: () => of().toColourspace('cmyk').jpeg().toBuffer(),
    png: () => of().png({ compressionLevel: 6 }).toBuffer(),
    interlaced: () => of().png({ progressive: true }).toBuffer(),
    deep: () => of().toColourspace('rgb16').png().toBuffer(),
    palette: () => of().png({ palette: true }).toBuffer(),
    webp: () => of().webp().toBuffer(),
    lossless: () => of().webp({ lossless: true }).toBuffer(),
    transparent: () => of().ensureAlpha(0.5).webp().toBuffer(),
    avif: () => withExif().avif({ effort: 0 }).toBuffer(),
    avifDeep: () => of().ensureAlpha(0.5).avif({ effort: 0, bitdepth: 10, chromaSubsampling: '4:4:4' }).toBuffer(),
    // Nothing here encodes HEVC: four tiles of a phone's shape, the same for every seed.
    heic: async () => phoneHeic(),
    heicTransparent: async () =>
      phoneHeic({
        properties: [turned(1)],
        items: [tile(20, 2, { hidden: true, properties: [auxiliary(ALPHA)] })],
        references: [{ type: 'auxl', from: 20, to: [9] }],
      }),
  }
  const made = await Promise.all(Object.entries(encoders).map(async ([name, encode]) => [name, await encode()] as const))
  return Object.fromEntries(made) as unknown as Samples
}
