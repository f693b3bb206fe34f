import { useEffect, useState } from 'preact/hooks'
import type { DeviceStore } from '../lib/device-store.ts'
import { allSent, forgetSent, type Sent } from '../lib/sent.ts'

/** What was sent from this device; read again when `since` changes. */
export function useSent(store: DeviceStore | undefined, since: unknown): { sent: readonly Sent[]; forget(id: string): void } {
  const [sent, setSent] = useState<readonly Sent[]>([])
  useEffect(() => {
    allSent(store).then(setSent)
  }, [store, since])
  return {
    sent,
    forget(id) {
      setSent(before => before.filter(each => each.id !== id))
      forgetSent(store, id)
    },
  }
}
