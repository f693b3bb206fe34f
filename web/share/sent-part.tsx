import { useEffect, useRef } from 'preact/hooks'
import { privateLink } from '../lib/private-link.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { CopyLink } from './copy-link.tsx'
import type { PhotoRefusal } from './draft.ts'
import { Postmark } from './postmark.tsx'
import type { ShareProps } from './props.ts'
import { useObjectUrl } from './use-object-url.ts'
import { useRefusal } from './use-refusal.ts'
import { useReviewWait } from './use-review-wait.ts'

export interface Receipt {
  id: string
  token: string
  /** ISO 8601 time. */
  at: string
  photos: number
  /** Photos that did not arrive, by the name of their file, and why where that is known. */
  missing: { name: string; refusal: PhotoRefusal | undefined }[]
  /** The front of the card. */
  front: Blob | undefined
}

/** The card as it was sent: thanks, the private link, and what happens now. */
export function SentPart({ page, receipt, onAnother }: { page: ShareProps; receipt: Receipt; onAnother(): void }) {
  const say = useSay()
  const { lang } = useWords()
  const wait = useReviewWait()
  const refusalText = useRefusal()
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
          {receipt.photos > 0
            ? say('share.sent-title', { city: city.name, count: receipt.photos })
            : say('share.sent-title-words', { city: city.name, count: receipt.missing.length })}
        </h2>
        {receipt.photos > 0 && <p class="share-sent-lead">{wait(reviewHours)}</p>}
        {receipt.missing.length > 0 && (
          <Note kind="warning" title={say('share.sent-refused', { count: receipt.missing.length })}>
            {receipt.missing.map(({ name, refusal }) => refusal && <p key={name}>{refusalText(refusal, name)}</p>)}
          </Note>
        )}
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
