import type { Problem } from '../../shared/problem.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { moment } from './age.ts'
import type { Clash } from './merge-changes.ts'
import { sayLanguage } from './say-language.ts'

/** What an editor has to know who was slower than another. */
export interface Overtaken {
  problem: Problem
  /** Someone removed it. */
  isGone: boolean
  clashes: readonly Clash[]
}

/** Says what a field is called and what a value of it reads like. */
export type SayField = (field: string, value: unknown) => { label: string; text: string }

/** Someone else saved or removed what is in the form: who, when, what they wrote where both did, and that nothing typed is lost. */
export function ThingConflict({ overtaken: { problem, isGone, clashes }, sayField }: { overtaken: Overtaken; sayField: SayField }) {
  const say = useSay()
  const { lang } = useWords()
  const { by, at } = problem
  return (
    <Note kind="warning" title={say(isGone ? 'desk.thing-removed-title' : 'desk.thing-changed-title')} role="alert">
      {by && at && <p>{say('desk.thing-changed-by', { by, at: moment(at, lang) })}</p>}
      <p>{say(isGone ? 'desk.thing-removed' : 'desk.thing-changed')}</p>
      {clashes.length > 0 && (
        <>
          <p>{say('desk.thing-clash')}</p>
          <dl class="clash-list">
            {clashes.map(({ field, lang: written, theirs }) => {
              const { label, text } = sayField(field, theirs)
              return (
                <div key={`${field} ${written}`}>
                  <dt>{written ? `${label} · ${sayLanguage(written, lang)}` : label}</dt>
                  <dd lang={written}>{text || say('desk.clash-empty')}</dd>
                </div>
              )
            })}
          </dl>
        </>
      )}
    </Note>
  )
}
