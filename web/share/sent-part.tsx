import { useEffect, useRef } from 'preact/hooks'
import { statusPath } from '../../shared/paths.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { CopyLink } from './copy-link.tsx'
import { Postmark } from './postmark.tsx'
import type { ShareProps } from './props.ts'
import { useReviewWait } from './use-review-wait.ts'

export interface Receipt {
  id: string
  token: string
  photos: number
  /** Photos that were not taken. */
  refused: number
}

/** Thanks, the private link, and what happens now. */
export function SentPart({ page, receipt, onAnother }: { page: ShareProps; receipt: Receipt; onAnother(): void }) {
  const say = useSay()
  const wait = useReviewWait()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { city, reviewHours } = page
  const path = statusPath(receipt.id, receipt.token)
  return (
    <section class="share-sent">
      <Postmark city={city.name} middle="✓" />
      <h2 ref={title} tabIndex={-1}>
        {say('share.sent-title', { city: city.name, count: receipt.photos })}
      </h2>
      <p class="share-sent-lead">{wait(reviewHours)}</p>
      {receipt.refused > 0 && <p>{say('share.sent-refused', { count: receipt.refused })}</p>}
      <CopyLink path={path} />
      <p>
        <a class="button" href={path}>
          {say('share.sent-open')}
        </a>{' '}
        <Button onClick={onAnother}>{say('share.sent-another')}</Button>
      </p>
    </section>
  )
}
