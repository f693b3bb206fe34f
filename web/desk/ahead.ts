import type { DeskItem } from '../../shared/desk-item.ts'
import { photoPath, readItem } from './calls.ts'
import { loadPicture } from './pictures.ts'
import { stageWidth } from './stage-width.ts'

/** How many of the queue are loaded before they are asked for. */
export const AHEAD = 3
/** Milliseconds after which what was loaded ahead is loaded again. */
const LIFE = 120_000

interface Loaded {
  at: number
  item?: DeskItem
}
const loaded = new Map<string, Loaded>()

/** Load what comes next, with the picture that is seen first, and let go of everything else. */
export function loadAhead(ids: readonly string[]): void {
  for (const id of loaded.keys()) if (!ids.includes(id)) loaded.delete(id)
  for (const id of ids) {
    if (Date.now() - (loaded.get(id)?.at ?? 0) < LIFE) continue
    const entry: Loaded = { at: Date.now() }
    loaded.set(id, entry)
    // Nothing to tell of a failure: it is loaded, and told of, when it is opened.
    load(id, entry).catch(() => loaded.delete(id))
  }
}

async function load(id: string, entry: Loaded): Promise<void> {
  entry.item = await readItem(id)
  const photo = entry.item.photos[0]
  if (photo && photo.widths.length > 0) await loadPicture(photoPath(id, photo, stageWidth(photo.widths)))
}

/** A submission as it was a moment ago, if it was loaded ahead: to be shown at once, and read again. */
export function takeAhead(id: string): DeskItem | undefined {
  const { at = 0, item } = loaded.get(id) ?? {}
  return Date.now() - at < LIFE ? item : undefined
}
