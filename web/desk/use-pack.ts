import { useEffect, useState } from 'preact/hooks'
import type { PrintPack } from '../../shared/print-pack.ts'
import { readPrintPack, type Selection } from './calls.ts'

/** The pack that begins at a cursor. Parts of a list with nothing to print are passed over. */
export async function nextPack(city: string, selection: Selection, cursor: string | undefined, isOver = () => false): Promise<PrintPack> {
  let pack = await readPrintPack(city, selection, cursor)
  while (pack.items.length === 0 && pack.next && !isOver()) pack = await readPrintPack(city, selection, pack.next)
  return pack
}

export interface PackState {
  pack: PrintPack | undefined
  error: unknown
  reload: () => void
}

/** What the pack of a selection would hold now. */
export function usePack(city: string | undefined, selection: Selection, cursor: string | undefined): PackState {
  const [pack, setPack] = useState<PrintPack>()
  const [error, setError] = useState<unknown>()
  const [tries, setTries] = useState(0)
  const key = JSON.stringify([city, selection, cursor])
  useEffect(() => {
    let over = false
    setPack(undefined)
    setError(undefined)
    if (city)
      nextPack(city, selection, cursor, () => over).then(
        read => !over && setPack(read),
        failure => !over && setError(failure),
      )
    return () => {
      over = true
    }
  }, [key, tries])
  return { pack, error, reload: () => setTries(tries + 1) }
}
