import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ProblemError } from '../lib/api.ts'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import type { Stamped, Use } from './calls.ts'
import { Failure } from './failure.tsx'
import { type FieldErrors, fieldErrorsOf } from './field-errors.ts'
import { RemoveThing } from './remove-thing.tsx'

interface EditorFormProps<Thing extends { slug: string }> {
  thing: Stamped<Thing>
  city: string
  calls: {
    put(city: string, thing: Stamped<Thing>): Promise<unknown>
    useOf(city: string, slug: string): Promise<Use>
    remove(city: string, slug: string): Promise<void>
  }
  title: string
  check: () => FieldErrors
  onErrors: (errors: FieldErrors) => void
  onDone: (text: string) => void
  onReload: () => Promise<void>
  onCancel: () => void
  /** The fields. */
  children: ComponentChildren
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The frame of an editor's form: checks, saves, says what went wrong at its fields, removes. */
export function EditorForm<Thing extends { slug: string }>(props: EditorFormProps<Thing>) {
  const { thing, city, calls, title, check, onErrors, onDone, onReload, onCancel, children } = props
  const say = useSay()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const [marks, setMarks] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // After the marks are drawn: the first of them gets the focus.
  useEffect(() => {
    if (marks > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus()
  }, [marks])

  const mark = (errors: FieldErrors) => {
    onErrors(errors)
    setMarks(count => count + 1)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (isBusy) return
    const errors: FieldErrors = { ...check(), ...(!SLUG.test(thing.thing.slug) && { '/slug': 'desk.error-slug' as const }) }
    if (Object.keys(errors).length > 0) return mark(errors)
    setBusy(true)
    setFailure(undefined)
    try {
      await calls.put(city, thing)
      onDone(say('desk.saved', { title: title || thing.thing.slug }))
    } catch (error) {
      const refused = fieldErrorsOf(error)
      if (refused) mark(refused)
      else setFailure(error)
    }
    setBusy(false)
  }
  const isConflict = failure instanceof ProblemError && failure.code === 'version-conflict'
  return (
    <form class="editor-form" ref={form} noValidate onSubmit={submit} aria-labelledby="editor-title">
      <h2 id="editor-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
      {isConflict && (
        <Note kind="warning" title={say('desk.thing-changed-title')} role="alert">
          <p>{say('desk.thing-changed')}</p>
          <Button onClick={onReload}>{say('desk.thing-reload')}</Button>
        </Note>
      )}
      {failure !== undefined && !isConflict && <Failure error={failure} onRetry={() => form.current?.requestSubmit()} />}
      <div class="reason-buttons editor-buttons">
        <button type="submit" class="button" aria-disabled={isBusy}>
          {say('desk.save')}
        </button>
        <Button onClick={onCancel}>{say('desk.cancel')}</Button>
        {thing.stamp !== undefined && (
          <RemoveThing
            look={() => calls.useOf(city, thing.thing.slug)}
            remove={() => calls.remove(city, thing.thing.slug)}
            onDone={() => onDone(say('desk.removed', { title }))}
            onFailure={setFailure}
          />
        )}
      </div>
    </form>
  )
}
