import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What is used of libheif's C functions (libheif/heif.h): pointers are numbers, an error is a struct at the first pointer. */
export interface Libheif {
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
  _heif_image_handle_get_luma_bits_per_pixel(handle: number): number
  _heif_image_handle_get_chroma_bits_per_pixel(handle: number): number
  _heif_image_handle_get_preferred_decoding_colorspace(error: number, handle: number, colorspace: number, chroma: number): void
  _heif_image_handle_has_alpha_channel(handle: number): number
  _heif_image_handle_get_raw_color_profile_size(handle: number): number
  _heif_image_handle_get_raw_color_profile(error: number, handle: number, at: number): void
  _heif_image_handle_get_nclx_color_profile(error: number, handle: number, profile: number): void
  _heif_nclx_color_profile_free(profile: number): void
  _heif_decoding_options_alloc(): number
  _heif_decoding_options_free(options: number): void
  _heif_decode_image(error: number, handle: number, image: number, colorspace: number, chroma: number, options: number): void
  _heif_image_release(image: number): void
  _heif_image_get_chroma_format(image: number): number
  _heif_image_get_bits_per_pixel_range(image: number, channel: number): number
  _heif_image_get_nclx_color_profile(error: number, image: number, profile: number): void
  _heif_image_get_width(image: number, channel: number): number
  _heif_image_get_height(image: number, channel: number): number
  _heif_image_get_plane_readonly(image: number, channel: number, stride: number): number
}

interface Instantiated {
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object
  print(): void
  printErr(): void
}

/** Make the library anew, with memory of its own. */
type Create = () => Libheif

let library: Promise<Create | undefined> | undefined

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

/** libheif is LGPL, optional and replaceable: `undefined` where the package `libheif-js` is not installed. */
export function libheif(): Promise<Create | undefined> {
  library ??= load()
  return library
}
