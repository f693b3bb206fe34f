import { useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { changeOwn } from './calls.ts'
import { sayFailure } from './say-failure.ts'

/** Whether what waits is mailed every morning; there is nothing to choose where the login told no address. */
export function DigestChoice({ me }: { me: DeskMe | undefined }) {
  const say = useSay()
  const { lang } = useWords()
  const [chosen, choose] = useState<'on' | 'off'>()
  const [failure, setFailure] = useState<string>()
  if (!me?.digest) return null
  const change = async (digest: 'on' | 'off') => {
    choose(digest)
    setFailure(undefined)
    try {
      await changeOwn({ digest, lang })
    } catch (error) {
      choose(undefined)
      setFailure(sayFailure(say, error))
    }
  }
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={(chosen ?? me.digest) === 'on'} onChange={event => change(event.currentTarget.checked ? 'on' : 'off')} />
        <span>{say('desk.digest-on')}</span>
      </label>
      {failure && (
        <p class="field-error" role="alert">
          {failure}
        </p>
      )}
    </>
  )
}
