import { useSay } from '../lib/words.tsx'

export interface DeskProps {
  /** Languages that the desk speaks. */
  languages: readonly string[]
}

/** What is there before the desk has started, and instead of it where there is no script. */
export function Waiting(_: DeskProps) {
  const say = useSay()
  return (
    <main class="sign-in" id="main">
      <h1>{say('desk.title')}</h1>
      <noscript>
        <p>{say('desk.needs-script')}</p>
      </noscript>
    </main>
  )
}
