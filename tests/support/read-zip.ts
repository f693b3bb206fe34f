import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl'

/** The files of a ZIP in the order of its directory, read strictly: names that leave a folder, wrong sizes and wrong check sums are refused. */
export async function readZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const open = promisify<Buffer, Options, ZipFile>(fromBuffer)
  const zip = await open(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
  const files = new Map<string, Buffer>()
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, async (error, stream) => {
        try {
          if (error) throw error
          const content = await buffer(stream)
          if (crc32(content) !== entry.crc32) throw new Error(`expected the check sum ${entry.crc32} of ${entry.fileName}, it has ${crc32(content)}`)
          if (files.has(entry.fileName)) throw new Error(`expected "${entry.fileName}" once`)
          files.set(entry.fileName, content)
          zip.readEntry()
        } catch (failure) {
          reject(failure)
        }
      })
    })
    zip.readEntry()
  })
  return files
}
