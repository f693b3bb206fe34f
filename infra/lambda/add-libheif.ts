import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/** Of the package: what the WebAssembly build is made of, and its licence. The other two builds and their wrappers are not loaded. */
const PARTS = ['package.json', 'LICENSE', 'libheif-wasm/libheif.js', 'libheif-wasm/libheif.wasm', 'libheif-wasm/LICENSE']

/**
 * Put libheif (LGPL) into a folder as a package of its own, which anybody can replace by another build. Whoever left the optional
 * dependency out gets a gallery that refuses HEIC and says so.
 */
export async function addLibheif(root: string, folder: string): Promise<void> {
  const place = 'node_modules/libheif-js'
  for (const part of PARTS) {
    await cp(join(root, place, part), join(folder, place, part)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}
