import { dateFormat } from '../lib/date-format.ts'
import { privateLink } from '../lib/private-link.ts'
import type { Sent } from '../lib/sent.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'

/** What was sent from this device before, with its private links. */
export function SentList({ sent, onForget }: { sent: readonly Sent[]; onForget(id: string): void }) {
  const say = useSay()
  const { lang } = useWords()
  if (sent.length === 0) return null
  const day = dateFormat(lang, { dateStyle: 'long' })
  return (
    <section class="share-mine" aria-labelledby="share-mine-title">
      <h2 id="share-mine-title">{say('share.mine')}</h2>
      <p class="field-hint">{say('share.mine-hint')}</p>
      <ul class="plain">
        {sent.map(({ id, token, title, cityName, at }) => {
          const name = title || say('share.mine-untitled', { city: cityName })
          return (
            <li key={id}>
              <span>
                <a href={privateLink(id, token, lang)}>{name}</a>{' '}
                <span class="quiet">{say('share.mine-when', { city: cityName, day: day.format(new Date(at)) })}</span>
              </span>
              <Button aria-label={say('share.mine-forget-label', { title: name })} onClick={() => onForget(id)}>
                {say('share.mine-forget')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
