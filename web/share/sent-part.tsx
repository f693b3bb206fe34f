import { useEffect, useRef, useState } from 'preact/hooks'
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
  /** No mail follows, whatever address was given. */
  silent: boolean
  /** Photos that did not arrive, by the name of their file, and why where that is known. */
  missing: { name: string; refusal: PhotoRefusal | undefined }[]
  /** The front of the card, and the name of its file where a browser can't show it. */
  front: Blob | undefined
  frontName: string
}

interface Props {
  page: ShareProps
  receipt: Receipt
  /** It may be declined before a person sees it. */
  machine: boolean
  onAnother(): void
}

/** The card as it was sent: thanks, the private link, and what happens now. */
export function SentPart({ page, receipt, machine, onAnother }: Props) {
  const say = useSay()
  const { lang } = useWords()
  const wait = useReviewWait()
  const refusalText = useRefusal()
  const front = useObjectUrl(receipt.front)
  const [isUnshown, setUnshown] = useState(false)
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
      <div class="share-sent-front">
        {isUnshown ? (
          <p class="share-no-picture">{receipt.frontName}</p>
        ) : (
          front && <img class="share-sent-picture" src={front} alt="" width="600" height="400" onError={() => setUnshown(true)} />
        )}
      </div>
      <div class="share-sent-back">
        <Postmark city={city.name} at={receipt.at} />
        <h2 ref={title} tabIndex={-1}>
          {receipt.photos > 0
            ? say('share.sent-title', { city: city.name, count: receipt.photos })
            : say('share.sent-title-words', { city: city.name, count: receipt.missing.length })}
        </h2>
        {receipt.photos > 0 && (
          <p class="share-sent-lead">
            {wait(reviewHours)} {machine && say('share.machine')}
          </p>
        )}
        {receipt.missing.length > 0 && (
          <Note kind="warning" title={say('share.sent-refused', { count: receipt.missing.length })}>
            {receipt.missing.map(({ name, refusal }) => refusal && <p key={name}>{refusalText(refusal, name)}</p>)}
          </Note>
        )}
        {receipt.silent && (
          <Note kind="warning">
            <p>{say('share.silent')}</p>
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
