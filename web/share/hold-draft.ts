/** How long to wait for a page that is just going away (a reload) to let go, milliseconds. */
const PATIENCE = 1_000

/** Take the draft of a city for this page alone, as long as it lives: two tabs that write one draft would undo each other. */
export async function holdDraft(city: string): Promise<boolean> {
  if (!navigator.locks) return true
  return new Promise(resolve => {
    navigator.locks
      .request(`veduta-draft-${city}`, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        resolve(true)
        return new Promise<never>(() => {})
      })
      .catch(() => resolve(false))
  })
}
