import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '../ports.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length)
  whole.write(type, 4, 'latin1')
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}

/** Rows, each behind the number of its filter (none). */
function rowsOf({ data, width, height }: Pixels): Buffer {
  const row = width * 3
  const rows = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  return rows
}

/**
 * Pixels with the colour profile that they are meant in, since sharp takes none for bare ones: a PNG that is not compressed
 * (https://www.w3.org/TR/png-3/, iCCP in 11.3.2.3).
 */
export function taggedPng(pixels: Pixels, profile: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels.width)
  header.writeUInt32BE(pixels.height, 4)
  // 8 bits, red, green, blue.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('iCCP', Buffer.concat([Buffer.from('photo\0\0', 'latin1'), deflateSync(profile)])),
    chunk('IDAT', deflateSync(rowsOf(pixels), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
