import { useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import type { Use } from './calls.ts'

interface RemoveThingProps {
  look: () => Promise<Use>
  onRemove: () => void
  onFailure: (error: unknown) => void
}

/** Remove in two steps: first what would happen, then the deed. */
export function RemoveThing({ look, onRemove, onFailure }: RemoveThingProps) {
  const say = useSay()
  const [use, setUse] = useState<Use>()
  if (!use)
    return (
      <Button look="danger" onClick={() => look().then(setUse, onFailure)}>
        {say('desk.thing-remove')}
      </Button>
    )
  const { published, waiting, campaigns } = use
  return (
    <div class="editor-remove">
      <Note kind="warning" title={say('desk.thing-remove-title')} role="alert">
        <p>{published + waiting + campaigns.length === 0 ? say('desk.thing-unused') : say('desk.thing-used')}</p>
        {published > 0 && <p>{say('desk.thing-published', { count: published })}</p>}
        {waiting > 0 && <p>{say('desk.thing-waiting', { count: waiting })}</p>}
        {campaigns.length > 0 && <p>{say('desk.thing-campaigns', { count: campaigns.length })}</p>}
        <p class="reason-buttons">
          <Button look="danger" onClick={onRemove}>
            {say('desk.thing-remove-confirm')}
          </Button>
          <Button onClick={() => setUse(undefined)}>{say('desk.keep')}</Button>
        </p>
      </Note>
    </div>
  )
}
