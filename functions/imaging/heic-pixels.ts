import type { Turn } from './heif-turn.ts'
import type { Libheif } from './libheif.ts'
import { type Plane, type YcbcrCoding, ycbcrCoding } from './ycbcr.ts'

/** Views of the decoder's memory: gone when the use of them ends. */
export type HeicPixels = HeicPlanes | HeicRgb

/** Brightness and differences as they are stored, of 8 bits, the latter for four pixels each, and to be turned still. */
export interface HeicPlanes {
  kind: 'planes'
  luma: Plane
  blue: Plane
  red: Plane
  coding: YcbcrCoding
  turn: Turn
}

/** Upright, in the colours of the file. */
export interface HeicRgb {
  kind: 'rgb'
  data: Uint8Array | Uint16Array
  /** The value of a channel that is full. */
  top: number
  width: number
  height: number
  channels: 3 | 4
}

/** heif_colorspace_YCbCr and …_RGB, heif_chroma_420, …_interleaved_RGB and …_RGBA. */
const [YCBCR, RGB, CHROMA_420, INTERLEAVED_RGB, INTERLEAVED_RGBA] = [0, 1, 1, 10, 11]
/** heif_chroma_interleaved_RRGGBB_LE: 16 bits a channel, of which as many are used as the file has. */
const INTERLEAVED_DEEP = 14
/** heif_channel_Y, …_Cb, …_Cr and …_interleaved. */
const [Y, CB, CR, INTERLEAVED] = [0, 1, 2, 10]

interface Wanted {
  bits: number
  alpha: boolean
  turn: Turn | undefined
}

/** What can be asked of an opened picture. */
interface Opened {
  lib: Libheif
  handle: number
  /** Room for an error and, behind it, two words. */
  error: number
  word(at: number): number
  expectDone(what: string): void
}

/**
 * Decode a picture, lend its pixels and take them back. Photos of phones are handed out as they are stored: to make them red, green and blue
 * and upright is less work once they are smaller.
 */
export async function lendPixels<T>(opened: Opened, wanted: Wanted, use: (pixels: HeicPixels) => Promise<T>): Promise<T> {
  const planes = isPlain(opened, wanted) && wanted.turn ? await lendPlanes(opened, wanted.turn, use) : undefined
  return planes ? planes.result : await lendRgb(opened, wanted, use)
}

function isPlain({ lib, handle, error, word }: Opened, { bits, alpha }: Wanted): boolean {
  if (alpha || bits > 8 || lib._heif_image_handle_get_luma_bits_per_pixel(handle) !== 8 || lib._heif_image_handle_get_chroma_bits_per_pixel(handle) !== 8)
    return false
  lib._heif_image_handle_get_preferred_decoding_colorspace(error, handle, error + 12, error + 16)
  return word(error) === 0 && word(error + 12) === YCBCR && word(error + 16) === CHROMA_420
}

/** `undefined` where the pixels turn out to be of another kind. */
async function lendPlanes<T>(opened: Opened, turn: Turn, use: (pixels: HeicPixels) => Promise<T>): Promise<{ result: T } | undefined> {
  const { lib, error, word } = opened
  using scope = new DisposableStack()
  const options = scope.adopt(lib._heif_decoding_options_alloc(), each => lib._heif_decoding_options_free(each))
  // The second byte is `ignore_transformations`.
  lib.HEAPU8[options + 1] = 1
  const image = scope.adopt(decoded(opened, YCBCR, CHROMA_420, options), each => lib._heif_image_release(each))
  if (lib._heif_image_get_chroma_format(image) !== CHROMA_420) return undefined
  if ([Y, CB, CR].some(channel => lib._heif_image_get_bits_per_pixel_range(image, channel) !== 8)) return undefined
  lib._heif_image_get_nclx_color_profile(error, image, error + 12)
  if (word(error) !== 0) return undefined
  const colours = scope.adopt(word(error + 12), each => lib._heif_nclx_color_profile_free(each))
  const coding = ycbcrCoding(word(colours + 12), lib.HEAPU8[colours + 16] !== 0)
  if (!coding) return undefined
  const [luma, blue, red] = [planeOf(opened, image, Y), planeOf(opened, image, CB), planeOf(opened, image, CR)]
  if (blue.width !== red.width || blue.height !== red.height) return undefined
  return { result: await use({ kind: 'planes', luma, blue, red, coding, turn }) }
}

async function lendRgb<T>(opened: Opened, { bits, alpha }: Wanted, use: (pixels: HeicPixels) => Promise<T>): Promise<T> {
  using scope = new DisposableStack()
  const chroma = alpha ? INTERLEAVED_RGBA : INTERLEAVED_RGB
  const image = scope.adopt(decoded(opened, RGB, bits > 8 ? INTERLEAVED_DEEP : chroma, 0), each => opened.lib._heif_image_release(each))
  const channels = alpha ? 4 : 3
  const { data: bytes, ...size } = planeOf(opened, image, INTERLEAVED, channels * (bits > 8 ? 2 : 1))
  const data = bits > 8 ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2) : bytes
  return await use({ kind: 'rgb', data, top: 2 ** bits - 1, ...size, channels })
}

function decoded({ lib, handle, error, word, expectDone }: Opened, colorspace: number, chroma: number, options: number): number {
  lib._heif_decode_image(error, handle, error + 12, colorspace, chroma, options)
  expectDone('the pixels')
  return word(error + 12)
}

/** Rows one after the other: a view where they lie so already. */
function planeOf({ lib, error, word }: Opened, image: number, channel: number, bytesPerPixel = 1) {
  const at = lib._heif_image_get_plane_readonly(image, channel, error + 12)
  const stride = word(error + 12)
  const [width, height] = [lib._heif_image_get_width(image, channel), lib._heif_image_get_height(image, channel)]
  const row = width * bytesPerPixel
  if (stride === row) return { data: lib.HEAPU8.subarray(at, at + row * height), width, height }
  const data = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) data.set(lib.HEAPU8.subarray(at + y * stride, at + y * stride + row), y * row)
  return { data, width, height }
}
