import { useEffect, useRef, useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { sendMailsAgain } from './calls.ts'
import { sayFailure } from './say-failure.ts'

interface LateMailProps {
  submission: string
  /** What the mail is called. */
  name: string
  /** Id of what tells it from others of its name. */
  about: string
}

/** A mail that nobody sends any more by itself: a person can. The button goes once that is asked, and the focus is where it is said. */
export function LateMail({ submission, name, about }: LateMailProps) {
  const say = useSay()
  const [told, setTold] = useState<string>()
  const [stage, setStage] = useState<'late' | 'asking' | 'asked'>('late')
  const status = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (stage === 'asked') status.current?.focus()
  }, [stage])
  const send = async () => {
    if (stage !== 'late') return
    setStage('asking')
    try {
      await sendMailsAgain(submission)
      setTold(say('desk.mail-asked'))
      setStage('asked')
    } catch (error) {
      setTold(sayFailure(say, error))
      setStage('late')
    }
  }
  const label = say('desk.mail-send')
  return (
    <>
      {' '}
      {say('desk.mail-late')}{' '}
      {stage !== 'asked' && (
        <Button onClick={send} aria-label={`${label}: ${name}`} aria-describedby={about} aria-disabled={stage === 'asking'}>
          {label}
        </Button>
      )}{' '}
      <span role="status" tabIndex={-1} ref={status}>
        {told}
      </span>
    </>
  )
}
