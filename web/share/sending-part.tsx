import { useEffect, useRef } from 'preact/hooks'
import { privateLink } from '../lib/private-link.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import type { Draft } from './draft.ts'
import { Postmark } from './postmark.tsx'
import type { Obstacle } from './send.ts'
import type { Voyage } from './use-sending.ts'

interface SendingPartProps {
  city: string
  draft: Draft
  voyage: Voyage
  onStop(): void
}

/** What happens while photos travel: how far, what is safe, what comes next. */
export function SendingPart({ city, draft, voyage, onStop }: SendingPartProps) {
  const say = useSay()
  const { lang } = useWords()
  const title = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: whoever pressed it is taken to what came of it.
  useEffect(() => title.current?.focus(), [])
  const { sending, photos, token } = draft
  if (!sending) return null
  const total = photos.reduce((sum, { bytes }) => sum + bytes, 0) || 1
  const moved = photos.reduce((sum, { bytes }, at) => {
    const number = String(at + 1)
    return sum + bytes * (sending.arrived.includes(number) ? 1 : (voyage.progress[number] ?? 0))
  }, 0)
  const fraction = moved / total
  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(fraction)
  return (
    <div class="share-sending">
      <Postmark city={city} fraction={fraction} middle={percent} />
      <div class="share-sending-words">
        <p class="share-sending-title" role="status" ref={title} tabIndex={-1}>
          {say(`share.${voyage.waiting ? WAITING[voyage.waiting] : 'sending'}-title`, { city })}
        </p>
        <p>{say(stateKey(sending.acknowledged, voyage.waiting), { city })}</p>
        <p class="quiet">{say('share.arrived-count', { count: sending.arrived.length, total: photos.length })}</p>
        {sending.acknowledged ? (
          <p>
            <a href={privateLink(sending.id, token, lang)}>{say('share.link-early')}</a>
          </p>
        ) : (
          <Button onClick={onStop}>{say('share.stop')}</Button>
        )}
      </div>
    </div>
  )
}

const WAITING = { connection: 'waiting', gallery: 'later' } as const

function stateKey(acknowledged: boolean, waiting: Obstacle | undefined) {
  if (waiting) return `share.${WAITING[waiting]}-${acknowledged ? 'photos' : 'all'}` as const
  return acknowledged ? 'share.sending-photos' : 'share.sending-words'
}
