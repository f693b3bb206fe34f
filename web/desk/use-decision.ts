import { useEffect, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import { type Problem, problemCode } from '../../shared/problem.ts'
import type { Outcome } from '../../shared/submission.ts'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { decide, type Filter } from './calls.ts'
import { decisionBody } from './decision-body.ts'
import { forget, type Sent, send, settled } from './outbox.ts'
import type { Message } from './status-line.tsx'
import { takeBack } from './take-back.ts'
import { titleOf } from './title-of.ts'
import type { DraftState } from './use-draft.ts'
import type { QueueState } from './use-queue.ts'

interface Options {
  me: DeskMe
  id: string
  queue: QueueState
  /** A decision on it that is on its way, or was refused. */
  sent: Sent | undefined
  filter: Filter
  draft: DraftState
  leftOut: readonly string[]
  reload: () => Promise<DeskItem | undefined>
  announce: (message: Message | undefined) => void
  /** It was sent: the next one is shown. */
  onSent: () => void
  /** Nothing more is asked. */
  onOver: () => void
}

export interface Deciding {
  isBusy: boolean
  failure: unknown
  setFailure(failure: unknown): void
  /** Someone else was faster. */
  conflict: Problem | undefined
  decide(shown: DeskItem, outcome: Outcome): void
}

/** Decides on a submission; what is refused is told here, where it can be mended. */
export function useDecision({ me, id, queue, sent, filter, draft: { draft, change, clear }, leftOut, reload, announce, onSent, onOver }: Options): Deciding {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [conflict, setConflict] = useState<Problem>()

  /** Show the next one at once; the decision is on its way, kept until the gallery has it, and comes back here if it is refused. */
  const decideAndGo = (shown: DeskItem, outcome: Exclude<Outcome, 'reverse'>) => {
    const title = titleOf(shown) ?? say('desk.untitled')
    const entry: Sent = { id, by: me.key, title, body: decisionBody(shown, outcome, draft, leftOut), draft }
    send(entry)
    const decided = settled(id)
    const undo = () => takeBack({ sent: entry, decided, filter, say, announce, onBack: () => queue.restore([id]) })
    announce({ text: say(`desk.done-${outcome}`, { title }), undo })
    queue.drop([id])
    onSent()
  }

  const takeBackHere = async (shown: DeskItem) => {
    setBusy(true)
    setFailure(undefined)
    setConflict(undefined)
    try {
      await decide(id, decisionBody(shown, 'reverse', draft, leftOut))
      clear()
      announce({ text: say('desk.done-reverse', { title: titleOf(shown) ?? say('desk.untitled') }) })
      queue.drop([id])
      await reload().then(onOver)
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'version-conflict') {
        setConflict(error.problem)
        if (!(await reload())?.outcomes.includes('reverse')) onOver()
      } else setFailure(error)
    }
    setBusy(false)
  }

  // What came back is told here, where it can be mended, over what is there now.
  const refused = sent?.problem
  useEffect(() => {
    if (!refused || !sent) return
    forget(id)
    if (problemCode(refused.type) === 'version-conflict') setConflict(refused)
    else setFailure(new ProblemError(refused))
    change(sent.draft)
    reload()
  }, [refused])

  return { isBusy, failure, setFailure, conflict, decide: (shown, outcome) => (outcome === 'reverse' ? takeBackHere(shown) : decideAndGo(shown, outcome)) }
}
