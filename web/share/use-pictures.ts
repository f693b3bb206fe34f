import { useRef, useState } from 'preact/hooks'
import { thumbnail } from './thumbnail.ts'

/** Longest side of a picture on the page, pixels: the front of the card on a sharp screen. */
const SHOWN = 1024

export interface Pictures {
  of(key: string): Blob | undefined
  show(key: string, photo: Blob): void
  hide(key: string): void
}

/**
 * Pictures of the chosen photos, small enough that a phone shows ten of them, made one after the other since each photo
 * is whole in memory once. What can't be made smaller is shown as it is.
 */
export function usePictures(): Pictures {
  const [, setMade] = useState(0)
  const wanted = useRef(new Set<string>())
  const pictures = useRef(new Map<string, Blob>())
  const last = useRef(Promise.resolve())

  async function make(key: string, photo: Blob) {
    if (!wanted.current.has(key)) return
    const small = await thumbnail(photo, SHOWN).catch(() => undefined)
    if (!wanted.current.has(key)) return
    pictures.current.set(key, small ?? photo)
    setMade(count => count + 1)
  }

  return {
    of: key => pictures.current.get(key),
    show(key, photo) {
      wanted.current.add(key)
      last.current = last.current.then(() => make(key, photo))
    },
    hide(key) {
      wanted.current.delete(key)
      pictures.current.delete(key)
    },
  }
}
