/** How long a page that is just going away (a reload) usually takes to let go, milliseconds. */
const PATIENCE = 1_000

const lockOf = (city: string) => `veduta-draft-${city}`

/**
 * Take the draft of a city for this page alone, as long as it lives: two tabs that write one draft would undo each other.
 * `held` resolves once this page has it, however long another one keeps it; `soon` says whether that was at once.
 */
export function holdDraft(city: string): { soon: Promise<boolean>; held: Promise<void> } {
  if (!navigator.locks) return { soon: Promise.resolve(true), held: Promise.resolve() }
  const held = new Promise<void>(resolve => {
    navigator.locks.request(lockOf(city), () => {
      resolve()
      return new Promise<never>(() => {})
    })
  })
  const late = new Promise<boolean>(resolve => setTimeout(() => resolve(false), PATIENCE))
  return { soon: Promise.race([held.then(() => true), late]), held }
}

/** Whether another page waits for the draft of a city, or may: it has it as soon as this one goes, even for the moment of a reload. */
export async function isAwaited(city: string): Promise<boolean> {
  if (!navigator.locks) return false
  try {
    const { pending } = await navigator.locks.query()
    return pending?.some(({ name }) => name === lockOf(city)) ?? false
  } catch {
    return true
  }
}
