import type { DeviceStore } from '../lib/device-store.ts'
import { recallSent, rememberSent, type Sent } from '../lib/sent.ts'
import { thumbnails } from './thumbnail.ts'

/** Keep the private link on this device as soon as the city has the words, and small pictures of the photos a little later. */
export async function keepLink(store: DeviceStore | undefined, link: Omit<Sent, 'at' | 'pictures'>, photos: ReadonlyMap<string, Blob>): Promise<void> {
  if (!store || (await recallSent(store, link.id))?.pictures) return
  const sent: Sent = { ...link, at: new Date().toISOString() }
  await rememberSent(store, sent)
  await rememberSent(store, { ...sent, pictures: await thumbnails(photos) })
}
