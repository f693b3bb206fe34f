import { useEffect, useRef, useState } from 'preact/hooks'
import type { PrintPack } from '../../shared/print-pack.ts'
import { type Packed, type Progress, packFiles } from './pack-files.ts'
import { chooseDestination } from './save-stream.ts'
import { zipStream } from './zip-stream.ts'

export type Packing =
  | { state: 'running'; pack: PrintPack | undefined; done: Progress }
  | { state: 'saved'; name: string; packed: Packed }
  | { state: 'stopped' }
  | { state: 'failed'; error: unknown }

interface Order {
  name: string
  /** What it is made of, asked for at the last moment. */
  read: () => Promise<PrintPack>
  sheets: (packed: Packed) => readonly { name: string; text: string }[]
}

export interface PackingState {
  packing: Packing | undefined
  start: (order: Order) => Promise<void>
  cancel: () => void
  forget: () => void
}

/** Make a pack in this window, one at a time; whoever leaves the page stops it. */
export function usePacking(): PackingState {
  const [packing, setPacking] = useState<Packing>()
  const stop = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  async function start({ name, read, sheets }: Order) {
    // First, as browsers let a page ask for a place only right after a click or a key.
    const destination = await chooseDestination(name, 'application/zip', '.zip')
    if (!destination) return
    const controller = new AbortController()
    const { signal } = controller
    stop.current = controller
    // Once it is stopped by leaving, nobody looks.
    const show = (next: Packing) => stop.current === controller && setPacking(next)
    show({ state: 'running', pack: undefined, done: { photos: 0, bytes: 0 } })
    try {
      const pack = await read()
      signal.throwIfAborted()
      let packed: Packed = { stories: [], bytes: 0, leftOut: [], goneSince: [] }
      const onProgress = (done: Progress) => signal.aborted || show({ state: 'running', pack, done })
      onProgress({ photos: 0, bytes: 0 })
      const files = packFiles({
        stories: pack.items,
        sheets,
        signal,
        onProgress,
        onPacked: all => {
          packed = all
        },
      })
      await destination.write(zipStream(files), signal)
      show({ state: 'saved', name, packed })
    } catch (error) {
      show(signal.aborted ? { state: 'stopped' } : { state: 'failed', error })
    }
  }

  return { packing, start, cancel: () => stop.current?.abort(), forget: () => setPacking(undefined) }
}
