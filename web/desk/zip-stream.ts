import { strToU8, Zip, ZipPassThrough } from 'fflate'
import type { PackFile } from './pack-files.ts'

/** A ZIP as it is read: each file is asked for when what was written before has been taken. Photos are stored as they are, since they can't be made smaller. */
export function zipStream(files: AsyncGenerator<PackFile, void, void>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let zip: Zip
  return new ReadableStream({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error)
        controller.enqueue(chunk)
        if (isLast) controller.close()
      })
    },
    async pull() {
      const next = await files.next()
      if (next.done) return zip.end()
      const { name, lastModified, input } = next.value
      const file = Object.assign(new ZipPassThrough(name), { mtime: lastModified })
      zip.add(file)
      file.push(typeof input === 'string' ? strToU8(input) : new Uint8Array(input), true)
    },
    async cancel() {
      await files.return()
    },
  })
}
