import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskMe } from '../../shared/desk.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Outcome } from '../../shared/submission.ts'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { decide, type Filter, picturePath } from './calls.ts'
import { Conflict } from './conflict.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { Facts } from './facts.tsx'
import { Failure } from './failure.tsx'
import { useKeys } from './keys.ts'
import { PhotoStage } from './photo-stage.tsx'
import { loadPicture } from './pictures.ts'
import { ReasonForm } from './reason-form.tsx'
import { deskHref, go } from './route.ts'
import { stageWidth } from './stage-width.ts'
import type { Message } from './status-line.tsx'
import { takeBack } from './take-back.ts'
import { titleOf } from './title-of.ts'
import { useDraft } from './use-draft.ts'
import { useClaim, useItem } from './use-item.ts'
import type { QueueState } from './use-queue.ts'

interface ItemProps {
  me: DeskMe
  id: string
  queue: QueueState
  filter: Filter
  announce: (message: Message | undefined) => void
}

/** Outcomes that need a reason, each with its form. */
export type Reasoned = Exclude<Outcome, 'publish'>

/** One submission: look, read, decide, and the next one opens. */
export function Item({ id, queue, filter, announce }: ItemProps) {
  const say = useSay()
  const { item, error, reload } = useItem(id)
  const { draft, change, clear } = useDraft(id)
  const [asking, setAsking] = useState<Reasoned>()
  const [isEditing, setEditing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: unknown; outcome: Outcome }>()
  const [conflict, setConflict] = useState<Problem>()
  const [uncovered, setUncovered] = useState<readonly string[]>([])
  const [isWordsSeen, setWordsSeen] = useState(false)
  const opener = useRef<Element | null>(null)
  const leftOut = draft.leftOut ?? item?.photos.filter(({ outcome }) => outcome === 'refused').map(photo => photo.id) ?? []
  const claim = useClaim(id, item !== undefined && item.outcomes.length > 0)
  const next = queue.after(id) ?? queue.items?.find(each => each.id !== id)

  useEffect(() => {
    if (next?.photo) loadPicture(picturePath(next.id, next.photo.id, stageWidth(next.photo.widths))).catch(() => undefined)
  }, [next?.id])

  const back = () => go(deskHref('', filter))
  const open = (other: { id: string } | undefined) => (other ? go(deskHref(other.id, filter)) : back())
  const can = (outcome: Outcome) => {
    if (!item?.outcomes.includes(outcome) || isBusy) return false
    if (item.needsAnother) announce({ text: say('desk.needs-another') })
    return !item.needsAnother
  }
  const ask = (outcome: Reasoned) => {
    if (!can(outcome)) return
    opener.current = document.activeElement
    setAsking(outcome)
  }
  const closeForm = () => setAsking(undefined)
  // What someone else decided meanwhile may leave nothing to give a reason for.
  const form = asking && item?.outcomes.includes(asking) ? asking : undefined
  // Only now is the bar there again, perhaps with the button that opened the form.
  useLayoutEffect(() => {
    if (form || !(opener.current instanceof HTMLElement)) return
    const back = opener.current.isConnected ? opener.current : document.querySelector<HTMLElement>('.facts h1')
    back?.focus()
    opener.current = null
  }, [form])

  const send = async (shown: DeskItem, outcome: Outcome) => {
    setBusy(true)
    setFailure(undefined)
    setConflict(undefined)
    try {
      const isPublish = outcome === 'publish'
      const { version } = await decide(id, {
        version: shown.version,
        revision: shown.revision,
        outcome,
        ...(isPublish && leftOut.length > 0 && { photos: Object.fromEntries(leftOut.map(photo => [photo, 'refuse'])) }),
        ...(isPublish && draft.edits && { edits: draft.edits }),
        ...(!isPublish && draft.reason && { reason: draft.reason }),
        ...(!isPublish && draft.explanation?.trim() && { explanation: draft.explanation.trim() }),
      })
      clear()
      const title = titleOf(shown) ?? say('desk.untitled')
      const undo = outcome === 'reverse' ? undefined : () => takeBack({ item: { ...shown, version }, filter, say, announce })
      announce({ text: say(`desk.done-${outcome}`, { title }), ...(undo && { undo }) })
      queue.drop(id)
      queue.reload()
      if (outcome === 'reverse') await reload().then(closeForm)
      else open(next)
    } catch (problem) {
      if (problem instanceof ProblemError && problem.code === 'version-conflict') {
        setConflict(problem.problem)
        const now = await reload()
        if (outcome !== 'publish' && !now?.outcomes.includes(outcome)) closeForm()
      } else setFailure({ error: problem, outcome })
    }
    setBusy(false)
  }

  const covered = item?.photos.filter(photo => photo.verdict === 'hold' && photo.widths.length > 0 && !uncovered.includes(photo.id)) ?? []
  const publish = () => {
    if (!item || !can('publish')) return
    const unseen = covered.find(photo => !leftOut.includes(photo.id))
    const shown = item.photos.filter(photo => photo.status !== 'refused' && !leftOut.includes(photo.id))
    if (unseen) announce({ text: say('desk.uncover-first', { number: unseen.id }) })
    else if (shown.length === 0) announce({ text: say('desk.none-left') })
    else if (item.textCheck?.verdict === 'hold' && !isWordsSeen) {
      setWordsSeen(true)
      announce({ text: say('desk.marked-first') })
    } else send(item, 'publish')
  }

  useKeys({
    p: publish,
    d: () => ask('decline'),
    r: () => ask('remove'),
    v: () => ask('reverse'),
    e: () => (isEditing || can('publish')) && setEditing(!isEditing),
    j: () => open(queue.after(id)),
    k: () => open(queue.before(id)),
    Escape: () => (form ? closeForm() : isEditing ? setEditing(false) : back()),
  })

  if (!item) return error === undefined ? <Loading /> : <Failure error={error} onRetry={reload} />
  return (
    <main class="item" id="main">
      <PhotoStage
        item={item}
        leftOut={leftOut}
        uncovered={uncovered}
        onLeaveOut={leftOut => change({ leftOut })}
        onUncover={photo => setUncovered([...uncovered, photo])}
      />
      <Facts item={item} claim={claim} filter={filter} draft={draft} onChange={change} isEditing={isEditing} onEdit={setEditing} />
      <div class="decision">
        {conflict && <Conflict problem={conflict} words={draft.explanation} />}
        {failure && <Failure error={failure.error} onRetry={() => send(item, failure.outcome)} />}
        {error !== undefined && <Failure error={error} onRetry={reload} />}
        {form && (
          <ReasonForm item={item} outcome={form} draft={draft} isBusy={isBusy} onChange={change} onCancel={closeForm} onSubmit={() => send(item, form)} />
        )}
        <DecisionBar
          item={item}
          leftOut={leftOut}
          asking={form}
          isBusy={isBusy}
          onPublish={publish}
          onAsk={ask}
          onNext={() => open(queue.after(id))}
          onBack={back}
        />
      </div>
    </main>
  )
}

function Loading() {
  const say = useSay()
  return (
    <main id="main">
      <p class="desk-empty">{say('desk.loading')}</p>
    </main>
  )
}
