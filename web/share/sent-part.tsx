import { useEffect, useRef } from 'preact/hooks'
import { privateLink } from '../lib/private-link.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { CopyLink } from './copy-link.tsx'
import { Postmark } from './postmark.tsx'
import type { ShareProps } from './props.ts'
import { useObjectUrl } from './use-object-url.ts'
import { useReviewWait } from './use-review-wait.ts'

export interface Receipt {
  id: string
  token: string
  /** ISO 8601 time. */
  at: string
  photos: number
  /** Photos that did not arrive. */
  missing: number
  /** The front of the card. */
  front: Blob | undefined
}

/** The card as it was sent: thanks, the private link, and what happens now. */
export function SentPart({ page, receipt, onAnother }: { page: ShareProps; receipt: Receipt; onAnother(): void }) {
  const say = useSay()
  const { lang } = useWords()
  const wait = useReviewWait()
  const front = useObjectUrl(receipt.front)
  const card = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'start' })
    title.current?.focus({ preventScroll: true })
  }, [])
  const { city, reviewHours } = page
  const path = privateLink(receipt.id, receipt.token, lang)
  return (
    <section class="share-sent" ref={card}>
      <div class="share-sent-front">{front && <img class="share-sent-picture" src={front} alt="" width="600" height="400" />}</div>
      <div class="share-sent-back">
        <Postmark city={city.name} at={receipt.at} />
        <h2 ref={title} tabIndex={-1}>
          {say('share.sent-title', { city: city.name, count: receipt.photos })}
        </h2>
        <p class="share-sent-lead">{wait(reviewHours)}</p>
        {receipt.missing > 0 && <p>{say('share.sent-refused', { count: receipt.missing })}</p>}
        <CopyLink path={path} />
        <p class="share-sent-buttons">
          <a class="button" href={path}>
            {say('share.sent-open')}
          </a>
          <Button onClick={onAnother}>{say('share.sent-another')}</Button>
        </p>
      </div>
    </section>
  )
}
