import { useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { sendMailsAgain } from './calls.ts'
import { sayFailure } from './say-failure.ts'

/** A mail that nobody sends any more by itself: a person can. */
export function LateMail({ submission }: { submission: string }) {
  const say = useSay()
  const [told, setTold] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    try {
      await sendMailsAgain(submission)
      setTold(say('desk.mail-asked'))
    } catch (error) {
      setAsked(false)
      setTold(sayFailure(say, error))
    }
  }
  return (
    <>
      {' '}
      {say('desk.mail-late')} {!isAsked && <Button onClick={send}>{say('desk.mail-send')}</Button>} <span role="status">{told}</span>
    </>
  )
}
