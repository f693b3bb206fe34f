import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import type { DraftDesk } from './use-draft.ts'

/** Says where the draft is: found again, open in another tab, or kept nowhere. */
export function KeepingNote({ desk, underway }: { desk: DraftDesk; underway: boolean }) {
  const say = useSay()
  if (desk.keeping === 'elsewhere') return <p class="share-keeping">{say('share.draft-elsewhere')}</p>
  if (desk.keeping === 'unkept') return <p class="share-keeping">{say('share.draft-unkept')}</p>
  if (!desk.restored || underway) return null
  return (
    <p class="share-keeping" role="status">
      {say('share.draft-restored')} <Button onClick={() => desk.renew()}>{say('share.draft-over')}</Button>
    </p>
  )
}
