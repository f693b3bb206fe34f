import type { DeviceStore } from './device-store.ts'

/** Drafts on this device: one a city, the bytes of its photos beside it so that typing rewrites only the texts. */
export interface Drafts<Draft> {
  load(): Promise<{ draft: Draft; photos: Map<string, Blob> } | undefined>
  save(draft: Draft): Promise<void>
  keepPhoto(key: string, photo: Blob): Promise<void>
  dropPhoto(key: string): Promise<void>
  clear(): Promise<void>
}

/** Keep the draft of a city in a device's store. After a crash between two writes a draft may name photos whose bytes are not there. */
export function draftsOf<Draft extends { photos: { key: string }[] }>(store: DeviceStore, city: string): Drafts<Draft> {
  const photoKey = (key: string) => `${city}/${key}`
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
    save: draft => store.put('drafts', city, draft),
    keepPhoto: (key, photo) => store.put('photos', photoKey(key), photo),
    dropPhoto: key => store.remove('photos', photoKey(key)),
    async clear() {
      await store.remove('drafts', city)
      await store.remove('photos', `${city}/`)
    },
  }
}
