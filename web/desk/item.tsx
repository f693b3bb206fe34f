import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskMe } from '../../shared/desk.ts'
import { type Problem, problemCode } from '../../shared/problem.ts'
import type { Outcome } from '../../shared/submission.ts'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { AHEAD, loadAhead } from './ahead.ts'
import { type DecisionBody, decide, type Filter } from './calls.ts'
import { ClaimNote } from './claim-note.tsx'
import { Conflict } from './conflict.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { Facts } from './facts.tsx'
import { Failure } from './failure.tsx'
import { useKeys } from './keys.ts'
import { asksWhy, leftOutOf, reasonsFor } from './left-out.ts'
import { LeftOutForm } from './left-out-form.tsx'
import { forget, type Sent, send, settled } from './outbox.ts'
import { PassForm } from './pass-form.tsx'
import { PhotoStage } from './photo-stage.tsx'
import { ReasonForm } from './reason-form.tsx'
import type { Recognised } from './recognised.ts'
import { RiskContext } from './risk.tsx'
import { deskHref, go } from './route.ts'
import { sayFailure } from './say-failure.ts'
import { CompareContext, useStageMode } from './stage-mode.ts'
import type { Message } from './status-line.tsx'
import { takeBack } from './take-back.ts'
import { titleOf } from './title-of.ts'
import { useClaim } from './use-claim.ts'
import { useDraft } from './use-draft.ts'
import { useItem } from './use-item.ts'
import type { QueueState } from './use-queue.ts'
import { whyAnother } from './why-another.ts'
import { whyNotYet } from './why-not-yet.ts'

interface ItemProps {
  me: DeskMe
  id: string
  queue: QueueState
  /** A decision on it that is on its way, or was refused. */
  sent: Sent | undefined
  filter: Filter
  announce: (message: Message | undefined) => void
}

/** Outcomes that need a reason, each with its form. */
export type Reasoned = Exclude<Outcome, 'publish'>

/** One submission: look, read, decide, and the next one opens. */
export function Item({ me, id, queue, sent, filter, announce }: ItemProps) {
  const say = useSay()
  const { item, error, reload } = useItem(id)
  const { draft, change, clear } = useDraft(id)
  const [asking, setAsking] = useState<Reasoned>()
  const [isPassing, setPassing] = useState(false)
  const [isLeavingOut, setLeavingOut] = useState(false)
  const [isEditing, setEditing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [conflict, setConflict] = useState<Problem>()
  const [risk] = useContext(RiskContext)
  const [seen, setSeen] = useState<readonly string[]>([])
  const [areWordsSeen, setWordsSeen] = useState(false)
  const stage = useStageMode()
  const [described, setDescribed] = useState<string>()
  // As soon as its field is there.
  useLayoutEffect(() => {
    if (described === undefined || !isEditing) return
    document.getElementById(`edit-alt-${described}`)?.focus()
    setDescribed(undefined)
  }, [described, isEditing])
  const describe = (photo: string) => {
    setEditing(true)
    setDescribed(photo)
  }
  const compare = (finding: Recognised) => {
    const photo = item?.photos.find(({ findings }) => findings.includes(finding))
    if (photo) stage.open({ kind: 'compare', photo: photo.id, finding })
  }
  const opener = useRef<Element | null>(null)
  const leftOut = draft.leftOut ?? item?.photos.filter(({ outcome }) => outcome === 'refused').map(photo => photo.id) ?? []
  const isOnItsWay = sent !== undefined && !sent.problem
  const claim = useClaim(id, item !== undefined && item.outcomes.length > 0 && !isOnItsWay)
  const mustTakeOver = item?.isWaiting === true && claim.other !== undefined
  const upcoming = queue.upcoming(id, AHEAD).map(each => each.id)
  const next = upcoming[0]

  useEffect(() => loadAhead(upcoming), [upcoming.join()])

  const back = () => go(deskHref('', filter))
  const open = (other: string | undefined) => (other ? go(deskHref(other, filter)) : back())
  const can = (outcome: Outcome) => {
    if (!item?.outcomes.includes(outcome) || isBusy || isOnItsWay) return false
    if (item.needsAnother) announce({ text: say(whyAnother(item)) })
    else if (mustTakeOver && claim.other) announce({ text: say('desk.take-over-first', { name: claim.other.name }) })
    return !item.needsAnother && !mustTakeOver
  }
  const takeOver = async () => {
    if (!mustTakeOver) return
    try {
      await claim.takeOver()
      await reload()
      announce({ text: say('desk.taken-over') })
    } catch (error) {
      announce({ text: sayFailure(say, error) })
    }
  }
  const ask = (outcome: Reasoned) => {
    if (!can(outcome)) return
    opener.current = document.activeElement
    closeForm()
    setAsking(outcome)
  }
  const askColleague = () => {
    if (!item?.isWaiting || isOnItsWay) return
    if (mustTakeOver && claim.other) return announce({ text: say('desk.take-over-first', { name: claim.other.name }) })
    opener.current = document.activeElement
    closeForm()
    setPassing(true)
  }
  const passed = (shown: DeskItem, to: string) => {
    clear()
    announce({ text: say('desk.passed', { to, title: titleOf(shown) ?? say('desk.untitled') }) })
    queue.reload()
    open(next)
  }
  const closeForm = () => {
    setAsking(undefined)
    setPassing(false)
    setLeavingOut(false)
  }
  // What someone else decided meanwhile may leave nothing to give a reason for.
  const form = asking && item?.outcomes.includes(asking) ? asking : undefined
  const without = leftOutOf(item?.photos ?? [], leftOut)
  const saysWhy = isLeavingOut && without.length > 0 && item?.outcomes.includes('publish') === true
  const isFormOpen = form !== undefined || isPassing || saysWhy
  // Only now is the bar there again, perhaps with the button that opened the form.
  useLayoutEffect(() => {
    if (isFormOpen || !(opener.current instanceof HTMLElement)) return
    const back = opener.current.isConnected ? opener.current : document.querySelector<HTMLElement>('.facts h1')
    back?.focus()
    opener.current = null
  }, [isFormOpen])

  const bodyFor = ({ version, revision }: DeskItem, outcome: Outcome): DecisionBody => {
    const isPublish = outcome === 'publish'
    return {
      version,
      revision,
      outcome,
      ...(isPublish && leftOut.length > 0 && { photos: Object.fromEntries(leftOut.map(photo => [photo, 'refuse'])) }),
      ...(isPublish && without.length > 0 && { photoReasons: reasonsFor(without, draft) }),
      ...(isPublish && draft.edits && { edits: draft.edits }),
      ...(!isPublish && draft.reason && { reason: draft.reason }),
      ...((!isPublish || asksWhy(without, draft)) && draft.explanation?.trim() && { explanation: draft.explanation.trim() }),
    }
  }

  /** Show the next one at once; the decision is on its way, kept until the gallery has it, and comes back here if it is refused. */
  const decideAndGo = (shown: DeskItem, outcome: Exclude<Outcome, 'reverse'>) => {
    const title = titleOf(shown) ?? say('desk.untitled')
    const entry: Sent = { id, by: me.key, title, body: bodyFor(shown, outcome), draft }
    send(entry)
    const decided = settled(id)
    const { reasons } = shown.city
    const undo = () => takeBack({ sent: entry, reasons, decided, filter, say, announce, onBack: () => queue.restore([id]) })
    announce({ text: say(`desk.done-${outcome}`, { title }), undo })
    queue.drop([id])
    open(next)
  }

  const takeBackHere = async (shown: DeskItem) => {
    setBusy(true)
    setFailure(undefined)
    setConflict(undefined)
    try {
      await decide(id, bodyFor(shown, 'reverse'))
      clear()
      announce({ text: say('desk.done-reverse', { title: titleOf(shown) ?? say('desk.untitled') }) })
      queue.drop([id])
      await reload().then(closeForm)
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'version-conflict') {
        setConflict(error.problem)
        if (!(await reload())?.outcomes.includes('reverse')) closeForm()
      } else setFailure(error)
    }
    setBusy(false)
  }
  const decideWith = (shown: DeskItem, outcome: Reasoned) => (outcome === 'reverse' ? takeBackHere(shown) : decideAndGo(shown, outcome))

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

  const askWhy = () => {
    opener.current = document.activeElement
    closeForm()
    setLeavingOut(true)
  }
  const publish = () => {
    if (!item || !can('publish')) return
    const why = whyNotYet({ item, draft, leftOut, seen, areWordsSeen, risk })
    if (!why) return asksWhy(without, draft) ? askWhy() : decideAndGo(item, 'publish')
    announce({ text: say(why.key, why.params) })
    if (why.draws) stage.open({ kind: 'cover', photo: why.draws })
    // Told once, it is up to the moderator.
    if (why.key === 'desk.marked-first') setWordsSeen(true)
  }

  const keys = {
    p: publish,
    d: () => ask('decline'),
    r: () => ask('remove'),
    v: () => ask('reverse'),
    e: () => (isEditing || can('publish')) && setEditing(!isEditing),
    t: takeOver,
    o: askColleague,
    j: () => open(queue.after(id)?.id),
    k: () => open(queue.before(id)?.id),
    Escape: () => (isEditing ? setEditing(false) : stage.mode ? stage.close() : back()),
  }
  // Where something is being drawn, or asked for in a form, nothing is decided by the way.
  useKeys(stage.mode?.kind === 'cover' ? { Escape: stage.close } : isFormOpen ? { Escape: closeForm } : keys)

  if (!item) return error === undefined ? <Loading /> : <Failure error={error} onRetry={reload} />
  return (
    <main class="item" id="main">
      <PhotoStage
        item={item}
        draft={draft}
        stage={stage}
        filter={filter}
        leftOut={leftOut}
        onChange={change}
        reload={reload}
        onDescribe={item.outcomes.includes('publish') && !item.needsAnother ? describe : undefined}
        onLeaveOut={leftOut => change({ leftOut })}
        onSeen={photo => setSeen(all => (all.includes(photo) ? all : [...all, photo]))}
      />
      <CompareContext value={compare}>
        <Facts
          item={item}
          filter={filter}
          draft={draft}
          onChange={change}
          isEditing={isEditing}
          onEdit={setEditing}
          announce={announce}
          onChanged={() => {
            reload()
            queue.reload()
          }}
        />
      </CompareContext>
      <div class="decision">
        {conflict && <Conflict problem={conflict} words={draft.explanation} />}
        {failure !== undefined && <Failure error={failure} onRetry={() => reload().then(() => setFailure(undefined))} />}
        {error !== undefined && <Failure error={error} onRetry={reload} />}
        {isOnItsWay && <p class="decision-none decision-sent">{say('desk.on-its-way')}</p>}
        {mustTakeOver && claim.other && <ClaimNote claim={claim.other} onTakeOver={takeOver} />}
        {form && (
          <ReasonForm item={item} outcome={form} draft={draft} isBusy={isBusy} onChange={change} onCancel={closeForm} onSubmit={() => decideWith(item, form)} />
        )}
        {saysWhy && (
          <LeftOutForm
            item={item}
            photos={without}
            draft={draft}
            onChange={change}
            onCancel={closeForm}
            onSubmit={() => can('publish') && decideAndGo(item, 'publish')}
          />
        )}
        {isPassing && <PassForm item={item} draft={draft} onChange={change} onCancel={closeForm} onChanged={reload} onPassed={to => passed(item, to)} />}
        <DecisionBar
          item={item}
          leftOut={leftOut}
          asking={form}
          isHidden={isFormOpen}
          isBusy={isBusy}
          onPublish={publish}
          onAsk={ask}
          onPass={askColleague}
          onNext={() => open(queue.after(id)?.id)}
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
