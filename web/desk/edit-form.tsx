import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../shared/desk-item.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Edits } from '../../shared/submission.ts'
import { pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { describedBy, Field } from '../ui/field.tsx'

interface EditFormProps {
  item: DeskItem
  /** What was changed here and not yet published. */
  edits: Edits | undefined
  onChange: (edits: Edits | undefined) => void
  onClose: () => void
}

/** What a moderator may put right before publishing; the contributor's own words stay in the record. */
export function EditForm({ item, edits = {}, onChange, onClose }: EditFormProps) {
  const say = useSay()
  const { lang } = useWords()
  const [turn, setTurn] = useState(0)
  const first = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  const now: Edits = { ...item.edits, ...edits }
  const { story, city, photos } = item
  const set = (part: Partial<Edits>) => onChange({ ...edits, ...part })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  const place = now.place === undefined ? (item.place ?? '') : (now.place ?? '')
  const tagsHint = say('desk.tags-hint')
  return (
    <form
      class="edit-form"
      aria-label={say('desk.edit')}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <p class="quiet small">{say('desk.edit-hint')}</p>
      <Field id="edit-title" label={say('desk.edit-title')}>
        <input
          id="edit-title"
          class="input"
          ref={first}
          lang={story.lang}
          maxLength={LIMITS.title}
          value={now.title ?? story.title ?? ''}
          onInput={event => set({ title: event.currentTarget.value })}
        />
      </Field>
      <Field id="edit-text" label={say('desk.edit-text')}>
        <textarea
          id="edit-text"
          class="input"
          lang={story.lang}
          maxLength={LIMITS.text}
          value={now.text ?? story.text ?? ''}
          onInput={event => set({ text: event.currentTarget.value })}
        />
      </Field>
      {photos
        .filter(({ status }) => status !== 'refused')
        .map(({ id, alt }) => (
          <Field key={id} id={`edit-alt-${id}`} label={say('desk.edit-alt', { number: id })}>
            <textarea
              id={`edit-alt-${id}`}
              class="input edit-alt"
              lang={story.lang}
              maxLength={LIMITS.alt}
              value={now.alt?.[id] ?? alt ?? ''}
              onInput={event => set({ alt: { ...now.alt, [id]: event.currentTarget.value } })}
            />
          </Field>
        ))}
      <Field id="edit-place" label={say('desk.place')}>
        <select id="edit-place" class="input" value={place} onChange={event => set({ place: event.currentTarget.value || null })}>
          <option value="">{say('desk.no-place')}</option>
          {item.places.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {pickText(name, lang, city.languages)?.text ?? slug}
            </option>
          ))}
        </select>
      </Field>
      <Field id="edit-tags" label={say('desk.tags')} hint={tagsHint}>
        <input
          // Typed freely until it is left; anew when it is reset.
          key={turn}
          id="edit-tags"
          class="input"
          defaultValue={(now.tags ?? item.tags).join(', ')}
          onChange={event => set({ tags: tagsOf(event.currentTarget.value) })}
          {...describedBy('edit-tags', { hint: tagsHint })}
        />
      </Field>
      <div class="reason-buttons">
        <Button type="submit">{say('desk.edit-done')}</Button>
        <Button
          onClick={() => {
            onChange(undefined)
            setTurn(turn + 1)
          }}
        >
          {say('desk.edit-reset')}
        </Button>
      </div>
    </form>
  )
}

/** Tags as they are stored: short, lower case, each once. */
const tagsOf = (text: string) =>
  [
    ...new Set(
      text
        .split(',')
        .map(tag => tag.trim().toLowerCase().slice(0, LIMITS.tag))
        .filter(Boolean),
    ),
  ].slice(0, LIMITS.tags)
