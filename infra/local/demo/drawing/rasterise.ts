import { promisify } from 'node:util'
import { constants, crc32, deflate } from 'node:zlib'
import { renderAsync } from '@resvg/resvg-js'

const deflateAsync = promisify(deflate)

/** Turn a drawing into a PNG. Rendering and packing run beside the event loop, so that a host that draws still answers. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false }, background: '#ffffff' })
  return encodePng(pixels, width, height)
}

/** Write opaque RGBA pixels as an RGB PNG (ISO/IEC 15948): rows as differences to the pixel on the left, packed fast. */
async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const stride = width * 3 + 1
  const rows = new Uint8Array(stride * height)
  // Plain numbers, one index each: three million pixels come by here.
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    rows[to++] = 1
    let r = 0
    let g = 0
    let b = 0
    for (let x = 0; x < width; x++, from += 4, to += 3) {
      const red = pixels[from] ?? 0
      const green = pixels[from + 1] ?? 0
      const blue = pixels[from + 2] ?? 0
      rows[to] = red - r
      rows[to + 1] = green - g
      rows[to + 2] = blue - b
      r = red
      g = green
      b = blue
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const data = await deflateAsync(rows, { level: 1, strategy: constants.Z_RLE })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
