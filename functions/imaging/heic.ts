import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { LIMITS } from '../../shared/limits.ts'

/** What is used of libheif's C functions (libheif/heif.h): pointers are numbers, an error is a struct at the first pointer. */
interface Libheif {
  HEAPU8: Uint8Array<ArrayBuffer>
  HEAP32: Int32Array
  _malloc(bytes: number): number
  _free(at: number): void
  _heif_context_alloc(): number
  _heif_context_free(context: number): void
  _heif_context_set_maximum_image_size_limit(context: number, side: number): void
  _heif_context_read_from_memory_without_copy(error: number, context: number, at: number, bytes: number, options: number): void
  _heif_context_get_primary_image_handle(error: number, context: number, handle: number): void
  _heif_image_handle_release(handle: number): void
  _heif_image_handle_get_width(handle: number): number
  _heif_image_handle_get_height(handle: number): number
  _heif_image_handle_has_alpha_channel(handle: number): number
  _heif_image_handle_get_raw_color_profile_size(handle: number): number
  _heif_image_handle_get_raw_color_profile(error: number, handle: number, at: number): void
  _heif_image_handle_get_nclx_color_profile(error: number, handle: number, profile: number): void
  _heif_nclx_color_profile_free(profile: number): void
  _heif_decode_image(error: number, handle: number, image: number, colorspace: number, chroma: number, options: number): void
  _heif_image_release(image: number): void
  _heif_image_get_width(image: number, channel: number): number
  _heif_image_get_height(image: number, channel: number): number
  _heif_image_get_plane_readonly(image: number, channel: number, stride: number): number
}

/** heif_colorspace_RGB, heif_chroma_interleaved_RGB and …_RGBA, heif_channel_interleaved. */
const [RGB, INTERLEAVED_RGB, INTERLEAVED_RGBA, INTERLEAVED] = [1, 10, 11, 10]
/** `color_primaries` of Display P3 (SMPTE EG 432-1) in ITU-T H.273. */
const P3_PRIMARIES = 12

export interface HeicPixels {
  /** A view of the decoder's memory: gone when the use of it ends. */
  data: Uint8Array
  width: number
  height: number
  channels: 3 | 4
}

export interface Heic {
  /** Upright, pixels. */
  width: number
  height: number
  /** The colour profile of the file, or the name of the colours that it states by numbers. */
  profile: Uint8Array | 'p3' | undefined
  /** Decode, lend the pixels and take them back. They are upright, in the colours of the file. */
  withPixels<T>(use: (pixels: HeicPixels) => Promise<T>): Promise<T>
}

interface Instantiated {
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object
  print(): void
  printErr(): void
}

/** Make the library anew, with memory of its own. */
type Create = () => Libheif

let library: Promise<Create | undefined> | undefined

/** libheif is LGPL, optional and replaceable: `undefined` where the package `libheif-js` is not installed. */
async function load(): Promise<Create | undefined> {
  try {
    const place = 'libheif-js/libheif-wasm/libheif'
    const { default: create } = (await import(`${place}.js`)) as { default(options: Instantiated): Libheif }
    const module = new WebAssembly.Module(await readFile(fileURLToPath(import.meta.resolve(`${place}.wasm`))))
    const instantiateWasm: Instantiated['instantiateWasm'] = (imports, done) => {
      const instance = new WebAssembly.Instance(module, imports)
      done(instance)
      return instance.exports
    }
    return () => create({ instantiateWasm, print() {}, printErr() {} })
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

function loaded(): Promise<Create | undefined> {
  library ??= load()
  return library
}

/** Whether HEIC can be read here. */
export const readsHeic = async (): Promise<boolean> => (await loaded()) !== undefined

/**
 * Open the primary picture of a HEIC file, of which only the boxes are read until its pixels are wanted. Throws where they are broken.
 * Each file is read by an instance of the library of its own: its memory never shrinks, and what ends by a trap leaves it in any state.
 */
export async function withHeic<T>(bytes: Uint8Array, use: (heic: Heic) => Promise<T>): Promise<T> {
  const create = await loaded()
  if (!create) throw new Error('expected the package libheif-js, it is not installed')
  return await useHeic(create(), bytes, use)
}

async function useHeic<T>(lib: Libheif, bytes: Uint8Array, use: (heic: Heic) => Promise<T>): Promise<T> {
  using scope = new DisposableStack()
  const room = (size: number) => scope.adopt(lib._malloc(size), at => lib._free(at))
  const word = (at: number) => lib.HEAP32[at >> 2] ?? 0
  // An error is code, subcode and message; then a pointer and a size that calls write to.
  const error = room(20)
  const [answer, stride] = [error + 12, error + 16]
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

  function profile(): Heic['profile'] {
    const size = lib._heif_image_handle_get_raw_color_profile_size(handle)
    if (size > 0) {
      using inner = new DisposableStack()
      const at = inner.adopt(lib._malloc(size), each => lib._free(each))
      lib._heif_image_handle_get_raw_color_profile(error, handle, at)
      return word(error) === 0 ? lib.HEAPU8.slice(at, at + size) : undefined
    }
    lib._heif_image_handle_get_nclx_color_profile(error, handle, answer)
    if (word(error) !== 0) return undefined
    const primaries = word(word(answer) + 4)
    lib._heif_nclx_color_profile_free(word(answer))
    return primaries === P3_PRIMARIES ? 'p3' : undefined
  }

  return await use({
    width: lib._heif_image_handle_get_width(handle),
    height: lib._heif_image_handle_get_height(handle),
    profile: profile(),
    async withPixels(usePixels) {
      const alpha = lib._heif_image_handle_has_alpha_channel(handle) !== 0
      lib._heif_decode_image(error, handle, answer, RGB, alpha ? INTERLEAVED_RGBA : INTERLEAVED_RGB, 0)
      expectDone('the pixels')
      const image = word(answer)
      try {
        const at = lib._heif_image_get_plane_readonly(image, INTERLEAVED, stride)
        const [width, height] = [lib._heif_image_get_width(image, INTERLEAVED), lib._heif_image_get_height(image, INTERLEAVED)]
        const channels = alpha ? 4 : 3
        return await usePixels({ data: packed(lib.HEAPU8, at, word(stride), width * channels, height), width, height, channels })
      } finally {
        lib._heif_image_release(image)
      }
    },
  })
}

/** Rows one after the other: a view where they lie so already. */
function packed(memory: Uint8Array<ArrayBuffer>, at: number, stride: number, row: number, rows: number): Uint8Array {
  if (stride === row) return memory.subarray(at, at + row * rows)
  const data = new Uint8Array(row * rows)
  for (let y = 0; y < rows; y++) data.set(memory.subarray(at + y * stride, at + y * stride + row), y * row)
  return data
}
