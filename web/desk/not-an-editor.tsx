import { useSay } from '../lib/words.tsx'

/** A page for editors that a moderator has opened. */
export function NotAnEditor() {
  const say = useSay()
  return (
    <main id="main">
      <p class="desk-empty">{say('desk.no-editor')}</p>
    </main>
  )
}
