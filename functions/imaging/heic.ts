import { LIMITS } from '../../shared/limits.ts'
import { type HeicPixels, lendPixels } from './heic-pixels.ts'
import { turnOf } from './heif-turn.ts'
import { type Libheif, libheif } from './libheif.ts'
import { coloursOf, type StatedColours } from './stated-colours.ts'

/** Pixels that are decoded with more than 8 bits: of more, memory has no room. */
const MOST_DEEP_PIXELS = LIMITS.photoPixelsAvif

export interface Heic {
  /** Upright, pixels. */
  width: number
  height: number
  /** The colour profile of the file; what it states by numbers instead. */
  profile: Uint8Array | undefined
  stated: StatedColours | undefined
  /** Decode, lend the pixels and take them back. */
  withPixels<T>(use: (pixels: HeicPixels) => Promise<T>): Promise<T>
}

/** Whether HEIC can be read here. */
export const readsHeic = async (): Promise<boolean> => (await libheif()) !== undefined

/**
 * Open the primary picture of a HEIC file, of which only the boxes are read until its pixels are wanted. Throws where they are broken.
 * Each file is read by an instance of the library of its own: its memory never shrinks, and what ends by a trap leaves it in any state.
 */
export async function withHeic<T>(bytes: Uint8Array, use: (heic: Heic) => Promise<T>): Promise<T> {
  const create = await libheif()
  if (!create) throw new Error('expected the package libheif-js, it is not installed')
  return await useHeic(create(), bytes, use)
}

async function useHeic<T>(lib: Libheif, bytes: Uint8Array, use: (heic: Heic) => Promise<T>): Promise<T> {
  using scope = new DisposableStack()
  const room = (size: number) => scope.adopt(lib._malloc(size), at => lib._free(at))
  const word = (at: number) => lib.HEAP32[at >> 2] ?? 0
  // An error is code, subcode and message; then a pointer and a size that calls write to.
  const error = room(20)
  const answer = error + 12
  const expectDone = (what: string) => {
    if (word(error) !== 0) throw new Error(`expected ${what} of a HEIC file, received the error ${word(error)}.${word(error + 4)}`)
  }

  const input = room(bytes.length)
  lib.HEAPU8.set(bytes, input)
  const context = scope.adopt(lib._heif_context_alloc(), each => lib._heif_context_free(each))
  lib._heif_context_set_maximum_image_size_limit(context, Math.ceil(Math.sqrt(LIMITS.photoPixelsHeic)))
  lib._heif_context_read_from_memory_without_copy(error, context, input, bytes.length, 0)
  expectDone('the boxes')
  lib._heif_context_get_primary_image_handle(error, context, answer)
  expectDone('a primary picture')
  const handle = scope.adopt(word(answer), each => lib._heif_image_handle_release(each))

  function profileOf(): Uint8Array | undefined {
    const size = lib._heif_image_handle_get_raw_color_profile_size(handle)
    if (size === 0) return undefined
    using inner = new DisposableStack()
    const at = inner.adopt(lib._malloc(size), each => lib._free(each))
    lib._heif_image_handle_get_raw_color_profile(error, handle, at)
    return word(error) === 0 ? lib.HEAPU8.slice(at, at + size) : undefined
  }

  function statedColours(): StatedColours | undefined {
    lib._heif_image_handle_get_nclx_color_profile(error, handle, answer)
    if (word(error) !== 0) return undefined
    const stated = coloursOf(word(word(answer) + 4), word(word(answer) + 8))
    lib._heif_nclx_color_profile_free(word(answer))
    return stated
  }

  const profile = profileOf()
  const stated = profile ? undefined : statedColours()
  const [fullWidth, fullHeight] = [lib._heif_image_handle_get_width(handle), lib._heif_image_handle_get_height(handle)]

  /** Bits of a channel: 8 unless the colours need more of them and memory has room for that. */
  function bitsWanted(alpha: boolean): number {
    const isHdr = stated?.transfer === 'pq' || stated?.transfer === 'hlg'
    return isHdr && !alpha && fullWidth * fullHeight <= MOST_DEEP_PIXELS ? lib._heif_image_handle_get_luma_bits_per_pixel(handle) : 8
  }

  return await use({
    width: fullWidth,
    height: fullHeight,
    profile,
    stated,
    async withPixels(usePixels) {
      const alpha = lib._heif_image_handle_has_alpha_channel(handle) !== 0
      return await lendPixels({ lib, handle, error, word, expectDone }, { bits: bitsWanted(alpha), alpha, turn: turnOf(bytes) }, usePixels)
    },
  })
}
