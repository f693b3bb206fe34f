import type { DeviceStore } from './device-store.ts'

/** Drafts on this device: one a city, the bytes of its photos beside it so that typing rewrites only the texts. */
export interface Drafts<Draft> {
  load(): Promise<{ draft: Draft; photos: Map<string, Blob> } | undefined>
  save(draft: Draft): Promise<void>
  /** Keep the bytes of a photo; answers the kept copy, which outlives the file that it came from. */
  keepPhoto(key: string, photo: Blob): Promise<Blob | undefined>
  dropPhoto(key: string): Promise<void>
  clear(): Promise<void>
}

/**
 * Keep the draft of a city in a device's store. What is written is written in the order it was asked for, each after the
 * one before is done: a draft never names a photo whose bytes are still on their way to the disk.
 */
export function draftsOf<Draft extends { photos: { key: string }[] }>(store: DeviceStore, city: string): Drafts<Draft> {
  const photoKey = (key: string) => `${city}/${key}`
  let last: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
  return {
    async load() {
      const draft = await store.get<Draft>('drafts', city)
      if (!draft) return undefined
      const photos = new Map<string, Blob>()
      for (const { key } of draft.photos) {
        const bytes = await store.get<Blob>('photos', photoKey(key))
        if (bytes) photos.set(key, bytes)
      }
      return { draft, photos }
    },
    save: draft => inTurn(() => store.put('drafts', city, draft)),
    keepPhoto: (key, photo) =>
      inTurn(async () => {
        await store.put('photos', photoKey(key), photo)
        return await store.get<Blob>('photos', photoKey(key))
      }),
    dropPhoto: key => inTurn(() => store.remove('photos', photoKey(key))),
    clear: () =>
      inTurn(async () => {
        await store.remove('drafts', city)
        await store.remove('photos', `${city}/`)
      }),
  }
}
