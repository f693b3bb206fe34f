import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import type { ThingCalls } from './calls.ts'
import { Failure } from './failure.tsx'
import { type FieldErrors, fieldErrorsOf } from './field-errors.ts'
import { RemoveThing } from './remove-thing.tsx'
import { type Overtaken, type SayField, ThingConflict } from './thing-conflict.tsx'
import type { Edited } from './use-edited.ts'

interface EditorFormProps<Thing extends { slug: string }> {
  edited: Edited<Thing>
  city: string
  /** What can't be removed has no calls for it. */
  calls: Pick<ThingCalls<Thing>, 'list' | 'save'> & Partial<Pick<ThingCalls<Thing>, 'useOf' | 'remove'>>
  title: string
  check: () => FieldErrors
  sayField: SayField
  onErrors: (errors: FieldErrors) => void
  onDone: (text: string) => void
  onCancel: () => void
  /** The fields. */
  children: ComponentChildren
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The frame of an editor's form: checks, saves, says what went wrong at its fields, removes; whoever is slower loses nothing. */
export function EditorForm<Thing extends { slug: string }>(props: EditorFormProps<Thing>) {
  const { edited, city, calls, title, check, sayField, onErrors, onDone, onCancel, children } = props
  const { thing, stamp } = edited
  const say = useSay()
  const [failure, setFailure] = useState<unknown>()
  const [overtaken, setOvertaken] = useState<Overtaken>()
  const [isBusy, setBusy] = useState(false)
  const [marks, setMarks] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  // After the marks are drawn: the first of them gets the focus.
  useLayoutEffect(() => {
    if (marks > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus()
  }, [marks])
  // What went wrong is told at the end of the form, which may be far from where one was.
  useEffect(() => {
    if (overtaken || failure !== undefined) form.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' })
  }, [overtaken, failure])

  const mark = (errors: FieldErrors) => {
    onErrors(errors)
    setMarks(count => count + 1)
  }
  /** Do something over what was read; where someone was faster, go on over theirs. */
  const attempt = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    setOvertaken(undefined)
    try {
      await work().catch(async error => {
        if (!(error instanceof ProblemError) || error.code !== 'version-conflict') throw error
        const theirs = (await calls.list(city)).find(each => each.thing.slug === thing.slug)
        setOvertaken({ problem: error.problem, isGone: !theirs, clashes: edited.goOnOver(theirs) })
      })
    } catch (error) {
      const refused = fieldErrorsOf(error)
      if (refused) mark(refused)
      else setFailure(error)
    }
    setBusy(false)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const errors: FieldErrors = { ...check(), ...(!SLUG.test(thing.slug) && { '/slug': 'desk.error-slug' as const }) }
    onErrors({})
    if (Object.keys(errors).length > 0) return mark(errors)
    return attempt(async () => {
      await calls.save(city, edited)
      onDone(say('desk.saved', { title: title || thing.slug }))
    })
  }
  const remove = () =>
    attempt(async () => {
      await calls.remove?.(city, edited)
      onDone(say('desk.removed', { title }))
    })
  const { useOf } = calls
  return (
    <form class="editor-form" ref={form} noValidate onSubmit={submit} aria-labelledby="editor-title">
      <h2 id="editor-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
      {overtaken && <ThingConflict overtaken={overtaken} sayField={sayField} />}
      {failure !== undefined && <Failure error={failure} onRetry={() => form.current?.requestSubmit()} />}
      <div class="reason-buttons editor-buttons">
        <button type="submit" class="button" aria-disabled={isBusy}>
          {say('desk.save')}
        </button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
        {stamp !== undefined && useOf && <RemoveThing look={() => useOf(city, thing.slug)} onRemove={remove} onFailure={setFailure} />}
      </div>
    </form>
  )
}
