import sharp from 'sharp'
import type { RenditionFormat } from '../../shared/photo.ts'

const SKY = [143, 179, 196] as const
const LAND = [77, 107, 88] as const

const known = new Map<string, Promise<Uint8Array>>()

/** Sky over land in a size and a format that browsers show; the same bytes for all who ask. */
export function drawn({ width, height, format }: { width: number; height: number; format: RenditionFormat }): Promise<Uint8Array> {
  const key = `${width}x${height}.${format}`
  const made = known.get(key) ?? encode(width, height, format)
  known.set(key, made)
  return made
}

async function encode(width: number, height: number, format: RenditionFormat): Promise<Uint8Array> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < width * height; at++) pixels.set(at < width * height * 0.6 ? SKY : LAND, at * 3)
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } })
  return new Uint8Array(await (format === 'avif' ? picture.avif({ quality: 40, effort: 0 }) : picture.jpeg({ quality: 60 })).toBuffer())
}
