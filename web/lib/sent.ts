import type { DeviceStore } from './device-store.ts'

/** A submission that was sent from this device, with the secret that opens it. */
export interface Sent {
  id: string
  token: string
  city: string
  cityName: string
  title: string
  /** ISO 8601 time. */
  at: string
  /** Small pictures of the photos by their number, to know it again by. */
  pictures?: Record<string, Blob>
}

export const rememberSent = (store: DeviceStore | undefined, sent: Sent) => store?.put('sent', sent.id, sent)
export const recallSent = (store: DeviceStore | undefined, id: string) => store?.get<Sent>('sent', id)
export const forgetSent = (store: DeviceStore | undefined, id: string) => store?.remove('sent', id)

/** Everything that was sent from this device, newest first. */
export async function allSent(store: DeviceStore | undefined): Promise<Sent[]> {
  const all = (await store?.all<Sent>('sent')) ?? []
  return all.sort((a, b) => b.at.localeCompare(a.at))
}
