import { statusPath } from '../../shared/paths.ts'
import type { Sent } from '../lib/sent.ts'
import { useSay, useWords } from '../lib/words.tsx'

/** What was sent from this device before, with its private links. */
export function SentList({ sent }: { sent: readonly Sent[] }) {
  const say = useSay()
  const { lang } = useWords()
  if (sent.length === 0) return null
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long' })
  return (
    <section class="share-mine" aria-labelledby="share-mine-title">
      <h2 id="share-mine-title">{say('share.mine')}</h2>
      <p class="field-hint">{say('share.mine-hint')}</p>
      <ul class="plain">
        {sent.map(({ id, token, title, cityName, at }) => (
          <li key={id}>
            <a href={statusPath(id, token)}>{title || say('share.mine-untitled', { city: cityName })}</a>
            <span class="quiet"> {say('share.mine-when', { city: cityName, day: day.format(new Date(at)) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
