import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { restrictLoaders } from '../../functions/imaging/loaders.ts'
import { sniff } from '../../functions/imaging/sniff.ts'
import { LIMITS } from '../../shared/limits.ts'
import { noisy, plain } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

async function problemOf(bytes: Uint8Array) {
  const result = await imaging.open(bytes)
  return 'problem' in result ? result.problem : undefined
}

const text = (content: string) => new TextEncoder().encode(content)
const isoMedia = (...brands: string[]) => {
  const box = Buffer.alloc(8 + brands.length * 4 + 4 + 100)
  box.writeUInt32BE(12 + brands.length * 4, 0)
  box.write(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`, 4, 'latin1')
  return new Uint8Array(box)
}

/** A TIFF with one tag, and what Canon writes behind the header. */
function tiff(tag: number, behind = '\0\0') {
  const bytes = Buffer.alloc(30)
  bytes.write(`MM\0*\0\0\0\x0a${behind}\0\x01`, 'latin1')
  bytes.writeUInt16BE(tag, 12)
  return new Uint8Array(bytes)
}

/** A PNG of one colour and any size, some kilobytes whatever it says it is. */
function pngBomb(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 2000)))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

describe('what is no picture of ours is refused by its name', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="300" height="300"/></svg>'
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['SVG', () => text(svg)],
    ['SVG', () => text(`<?xml version="1.0"?>\n<!-- drawn -->\n${svg}`)],
    ['SVG', () => text(`\uFEFF <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN">${svg}`)],
    ['HTML', () => text('<!doctype html><title>x</title>')],
    ['HTML', () => text(`${'<!-- a -- b -->\n'.repeat(9)}<html>`)],
    ['GIF', () => plain([1, 2, 3]).gif().toBuffer()],
    ['TIFF', () => plain([1, 2, 3]).tiff().toBuffer()],
    ['JPEG XL', () => new Uint8Array([0xff, 0x0a, 1, 2, 3])],
    ['JPEG XL', () => new Uint8Array(Buffer.from('\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl ', 'latin1'))],
    ['BMP', () => text('BM123456')],
    ['EPS', () => text('%!PS-Adobe-3.0 EPSF-3.0')],
    ['MPEG video', () => new Uint8Array([0, 0, 1, 0xba, 0x44, 0, 4])],
    ['camera raw', () => text('FUJIFILMCCD-RAW 0201')],
    ['camera raw', () => tiff(0x0100, 'CR')],
    ['camera raw', () => tiff(50706)],
    ['TIFF', () => tiff(0x0100)],
    ['TIFF', () => tiff(0x0100).subarray(0, 9)],
  ])('%s', async (name, make) => {
    expect(await problemOf(await make())).toEqual({ code: 'unsupported-format', expected: 'JPEG, PNG, WebP, AVIF', received: name })
  })

  test.each<[string, string, Uint8Array]>([
    ['video', 'MP4 video', isoMedia('isom', 'mp42')],
    ['video', 'QuickTime video', isoMedia('qt  ')],
    ['video', 'AVI video', text('RIFF1234AVI LIST')],
    ['video', 'WebM', new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1])],
    ['document', 'PDF', text('%PDF-1.7\n1 0 obj')],
    ['document', 'ZIP', text('PK\x03\x04 a document')],
  ])('as a %s: %s', async (code, received, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code, expected: 'JPEG, PNG, WebP, AVIF', received })
  })

  test.each([['heic'], ['heix', 'mif1'], ['mif1', 'heic'], ['msf1', 'hevc']])(
    'what pretends to be HEIC by the brands %s %s is unreadable',
    async (...brands) => {
      expect(sniff(isoMedia(...brands.filter(Boolean)))).toBe('image/heic')
      expect(await problemOf(isoMedia(...brands.filter(Boolean)))).toEqual({ code: 'unreadable' })
    },
  )

  test('AVIF is told from HEIC by its brands', () => {
    expect(sniff(isoMedia('avif', 'mif1'))).toBe('image/avif')
    expect(sniff(isoMedia('mif1', 'avif'))).toBe('image/avif')
  })

  test('what pretends to be AVIF is unreadable', async () => {
    expect(await problemOf(isoMedia('avif'))).toEqual({ code: 'unreadable' })
  })
})

describe('the loaders of other formats are closed', () => {
  beforeAll(restrictLoaders)

  test.each(['gif', 'tiff'] as const)('%s', async format => {
    const bytes = await plain([1, 2, 3]).toFormat(format).toBuffer()
    await expect(sharp(bytes).metadata()).rejects.toThrow('unsupported image format')
  })

  test('SVG', async () => {
    await expect(sharp(text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')).metadata()).rejects.toThrow('unsupported image format')
  })
})

describe('what can be no picture is refused', () => {
  test('nothing at all', async () => {
    expect(await problemOf(new Uint8Array())).toEqual({ code: 'empty' })
  })

  test('bytes that mean nothing', async () => {
    expect(await problemOf(text('hello'))).toEqual({ code: 'unreadable' })
    expect(await problemOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toEqual({ code: 'unreadable' })
  })

  test('comments without end, which are read once', async () => {
    for (const comments of ['<!---->', '<!-- -->', '<?x?>', '<!--', ' ']) expect(await problemOf(text(comments.repeat(146)))).toEqual({ code: 'unreadable' })
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that breaks off', async format => {
    const whole = await noisy().toFormat(format).toBuffer()
    expect(await problemOf(whole)).toBeUndefined()
    for (const part of [0.02, 0.3, 0.6, 0.95]) expect(await problemOf(whole.subarray(0, whole.length * part)), `${part} of it`).toEqual({ code: 'unreadable' })
  })

  test('a file that is too large, which is not even looked at', async () => {
    expect(await problemOf(new Uint8Array(LIMITS.photoBytes + 1))).toEqual({ code: 'too-many-bytes', expected: '20 MB', received: '20.1 MB' })
  })
})

describe('sizes', () => {
  test('a bomb is refused by its header', async () => {
    const bomb = pngBomb(30_000, 30_000)
    expect(await problemOf(bomb)).toEqual({ code: 'too-many-pixels', expected: '80 MP', received: '900 MP' })
    expect(await problemOf(pngBomb(65_535, 65_535))).toMatchObject({ code: 'too-many-pixels' })
  })

  test('a bomb that is an AVIF of a kilobyte too, at a lower limit', async () => {
    const bomb = await plain([1, 2, 3], { width: 4600, height: 3000 }).avif({ effort: 0, chromaSubsampling: '4:2:0' }).toBuffer()
    expect(bomb.length).toBeLessThan(5000)
    expect(await problemOf(bomb)).toEqual({ code: 'too-many-pixels', expected: '12 MP', received: '14 MP' })
  })

  test('too small, by the side that is shown', async () => {
    expect(await problemOf(await plain([1, 2, 3], { width: 199, height: 300 }).png().toBuffer())).toEqual({
      code: 'too-small',
      expected: '200',
      received: '199 × 300',
    })
    const turned = await plain([1, 2, 3], { width: 300, height: 199 }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await problemOf(turned)).toMatchObject({ received: '199 × 300' })
  })

  test('too narrow, while eight to one is fine', async () => {
    expect(await problemOf(await plain([1, 2, 3], { width: 2000, height: 249 }).png().toBuffer())).toEqual({
      code: 'too-narrow',
      expected: '8 : 1',
      received: '2000 × 249',
    })
    expect(await problemOf(await plain([1, 2, 3], { width: 2000, height: 250 }).png().toBuffer())).toBeUndefined()
  })
})
