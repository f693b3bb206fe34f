import { saveBlob } from '../lib/csv.ts'

/** Where a file goes. */
export interface Destination {
  /** Write all of it, or nothing. */
  write(bytes: ReadableStream<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<void>
}

/** Of the File System Access API, which not every browser has. */
interface FileHandle {
  createWritable(): Promise<WritableStream<Uint8Array>>
  remove?(): Promise<void>
}
interface Pickers {
  showSaveFilePicker?(options: { suggestedName: string; types: { accept: Record<string, string[]> }[] }): Promise<FileHandle>
}

/**
 * Ask where a file is to go, right after a click or a key; `undefined` where nobody chose. Browsers that can't write to the disk as it
 * goes gather it and save it at its end, where they save everything.
 */
export async function chooseDestination(name: string, type: string, end: string): Promise<Destination | undefined> {
  const { showSaveFilePicker } = window as Window & Pickers
  if (!showSaveFilePicker) return gathered(name, type)
  try {
    const handle = await showSaveFilePicker({ suggestedName: name, types: [{ accept: { [type]: [end] } }] })
    return onDisk(handle)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    return gathered(name, type)
  }
}

function onDisk(handle: FileHandle): Destination {
  return {
    async write(bytes, signal) {
      try {
        await bytes.pipeTo(await handle.createWritable(), { signal })
      } catch (error) {
        // The browser made it empty when it was chosen; half a file would be taken for a whole one.
        await handle.remove?.().catch(() => {})
        throw error
      }
    },
  }
}

function gathered(name: string, type: string): Destination {
  return {
    async write(bytes, signal) {
      const blob = await new Response(bytes, { headers: { 'content-type': type } }).blob()
      signal.throwIfAborted()
      saveBlob(name, blob)
    },
  }
}
