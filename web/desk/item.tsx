import { useContext, useEffect, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import type { DeskItem } from '../../shared/desk-item.ts'
import type { Outcome } from '../../shared/submission.ts'
import { useSay } from '../lib/words.tsx'
import { AHEAD, loadAhead } from './ahead.ts'
import type { Filter } from './calls.ts'
import { ClaimNote } from './claim-note.tsx'
import { Conflict } from './conflict.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { Facts } from './facts.tsx'
import { Failure } from './failure.tsx'
import { useKeys } from './keys.ts'
import { asksWhy, leftOutOf } from './left-out.ts'
import { LeftOutForm } from './left-out-form.tsx'
import type { Sent } from './outbox.ts'
import { PassForm } from './pass-form.tsx'
import { PhotoStage } from './photo-stage.tsx'
import { ReasonForm } from './reason-form.tsx'
import type { Recognised } from './recognised.ts'
import { RiskContext } from './risk.tsx'
import { deskHref, go } from './route.ts'
import { sayFailure } from './say-failure.ts'
import { CompareContext, useStageMode } from './stage-mode.ts'
import type { Message } from './status-line.tsx'
import { titleOf } from './title-of.ts'
import { useClaim } from './use-claim.ts'
import { useDecision } from './use-decision.ts'
import { useDraft } from './use-draft.ts'
import { useEdit } from './use-edit.ts'
import { type Reasoned, useForms } from './use-forms.ts'
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

/** One submission: look, read, decide, and the next one opens. */
export function Item({ me, id, queue, sent, filter, announce }: ItemProps) {
  const say = useSay()
  const { item, error, reload } = useItem(id)
  const draftState = useDraft(id)
  const { draft, change, clear } = draftState
  const { isEditing, setEditing, describe } = useEdit()
  const [risk] = useContext(RiskContext)
  const [seen, setSeen] = useState<readonly string[]>([])
  const [areWordsSeen, setWordsSeen] = useState(false)
  const stage = useStageMode()
  const compare = (finding: Recognised) => {
    const photo = item?.photos.find(({ findings }) => findings.includes(finding))
    if (photo) stage.open({ kind: 'compare', photo: photo.id, finding })
  }
  const leftOut = draft.leftOut ?? item?.photos.filter(({ outcome }) => outcome === 'refused').map(photo => photo.id) ?? []
  const isOnItsWay = sent !== undefined && !sent.problem
  const claim = useClaim(id, item !== undefined && item.outcomes.length > 0 && !isOnItsWay)
  const mustTakeOver = item?.isWaiting === true && claim.other !== undefined
  const without = item ? leftOutOf(item, leftOut) : []
  const { form, ...forms } = useForms(asked => {
    if (asked === 'pass') return true
    return asked === 'left-out' ? without.length > 0 && item?.outcomes.includes('publish') === true : item?.outcomes.includes(asked) === true
  })
  const upcoming = queue.upcoming(id, AHEAD).map(each => each.id)
  const next = upcoming[0]
  useEffect(() => loadAhead(upcoming), [upcoming.join()])

  const back = () => go(deskHref('', filter))
  const open = (other: string | undefined) => (other ? go(deskHref(other, filter)) : back())
  const onSent = () => open(next)
  const deciding = useDecision({ me, id, queue, sent, filter, draft: draftState, leftOut, reload, announce, onSent, onOver: forms.close })
  const { isBusy, conflict, failure } = deciding
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
  const ask = (outcome: Reasoned) => can(outcome) && forms.open(outcome)
  const askColleague = () => {
    if (!item?.isWaiting || isOnItsWay) return
    if (mustTakeOver && claim.other) return announce({ text: say('desk.take-over-first', { name: claim.other.name }) })
    forms.open('pass')
  }
  const passed = (shown: DeskItem, to: string) => {
    clear()
    announce({ text: say('desk.passed', { to, title: titleOf(shown) ?? say('desk.untitled') }) })
    queue.reload()
    open(next)
  }
  const publish = () => {
    if (!item || !can('publish')) return
    const why = whyNotYet({ item, draft, leftOut, seen, areWordsSeen, risk })
    if (!why) return asksWhy(without, draft) ? forms.open('left-out') : deciding.decide(item, 'publish')
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
  useKeys(stage.mode?.kind === 'cover' ? { Escape: stage.close } : form ? { Escape: forms.close } : keys)

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
        {failure !== undefined && <Failure error={failure} onRetry={() => reload().then(() => deciding.setFailure(undefined))} />}
        {error !== undefined && <Failure error={error} onRetry={reload} />}
        {isOnItsWay && <p class="decision-none decision-sent">{say('desk.on-its-way')}</p>}
        {mustTakeOver && claim.other && <ClaimNote claim={claim.other} onTakeOver={takeOver} />}
        {form && form !== 'pass' && form !== 'left-out' && (
          <ReasonForm
            item={item}
            outcome={form}
            draft={draft}
            isBusy={isBusy}
            onChange={change}
            onCancel={forms.close}
            onSubmit={() => deciding.decide(item, form)}
          />
        )}
        {form === 'left-out' && (
          <LeftOutForm
            item={item}
            photos={without}
            draft={draft}
            onChange={change}
            onCancel={forms.close}
            onSubmit={() => can('publish') && deciding.decide(item, 'publish')}
          />
        )}
        {form === 'pass' && (
          <PassForm item={item} draft={draft} onChange={change} onCancel={forms.close} onChanged={reload} onPassed={to => passed(item, to)} />
        )}
        <DecisionBar
          item={item}
          leftOut={leftOut}
          asking={form === 'pass' || form === 'left-out' ? undefined : form}
          isHidden={form !== undefined}
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
