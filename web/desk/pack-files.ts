import type { PrintStory } from '../../shared/print-pack.ts'
import { fetchPhoto, isThere } from './fetch-photo.ts'

/** How far it is: what was looked at of the pack, whether it was there or not. */
export interface Progress {
  photos: number
  bytes: number
}

/** What became of the stories of a pack. */
export interface Packed {
  stories: PrintStory[]
  /** Bytes of their photos. */
  bytes: number
  /** Gone before their files were written: nothing of them is in the pack. */
  leftOut: PrintStory[]
  /** Their files are in the pack, and they are public no more. */
  goneSince: PrintStory[]
}

export interface PackFile {
  name: string
  lastModified: Date
  input: ArrayBuffer | string
}

interface Packing {
  stories: readonly PrintStory[]
  /** The sheets that end it, once it is known what is in it. */
  sheets: (packed: Packed) => readonly { name: string; text: string }[]
  signal: AbortSignal
  onProgress: (progress: Progress) => void
  onPacked: (packed: Packed) => void
}

interface Fetched {
  name: string
  bytes: ArrayBuffer
}

/** Stories that are fetched while others are written. */
const AHEAD = 2

/**
 * The files of a pack, one after the other, as fast as they are taken: photos, then the sheets. A story comes whole or not at all, so that
 * what is withdrawn between two of its photos leaves none.
 */
export async function* packFiles({ stories, sheets, signal, onProgress, onPacked }: Packing): AsyncGenerator<PackFile, void, void> {
  const packed: Packed = { stories: [], bytes: 0, leftOut: [], goneSince: [] }
  const done: Progress = { photos: 0, bytes: 0 }
  const waiting = [...stories]
  const fetched = waiting.splice(0, AHEAD).map(story => fetchStory(story, signal))
  for (const story of stories) {
    const following = waiting.shift()
    if (following) fetched.push(fetchStory(following, signal))
    const photos = await fetched.shift()
    signal.throwIfAborted()
    if (photos) {
      for (const { name, bytes } of photos) {
        yield { name, lastModified: new Date(story.publishedAt), input: bytes }
        packed.bytes += bytes.byteLength
      }
      packed.stories.push(story)
    } else {
      packed.leftOut.push(story)
    }
    done.photos += story.photos.length
    done.bytes += story.photos.reduce((sum, { bytes }) => sum + bytes, 0)
    onProgress({ ...done })
  }
  packed.goneSince = await thoseGone(packed.stories, signal)
  for (const { name, text } of sheets(packed)) yield { name, lastModified: new Date(), input: text }
  onPacked(packed)
}

/** All photos of a story, `undefined` where one is gone. */
function fetchStory({ photos }: PrintStory, signal: AbortSignal): Promise<Fetched[] | undefined> {
  const all = Promise.all(photos.map(async ({ name, path }) => ({ name, bytes: await fetchPhoto(path, signal) }))).then(fetched =>
    fetched.every((each): each is Fetched => each.bytes !== undefined) ? fetched : undefined,
  )
  // Whoever awaits it hears of a failure; where nobody does any more, it is no news.
  all.catch(() => {})
  return all
}

/** Those of some stories that are public no more: it takes a while to fetch hundreds of photos. */
async function thoseGone(stories: readonly PrintStory[], signal: AbortSignal): Promise<PrintStory[]> {
  const are = await Promise.all(stories.map(({ photos: [first] }) => first === undefined || isThere(first.path, signal)))
  return stories.filter((_, at) => !are[at])
}
