import type { DeskItem } from '../../shared/desk-item.ts'
import { explain } from '../../shared/explain.ts'
import { asksForCare, TAG_SEPARATOR, type TextPlace } from '../../shared/moderation.ts'
import { useSay, useWords } from '../lib/words.tsx'

/** Characters of what was found that are shown; the rest stands marked in the text. */
const SHOWN = 60

/** What machines say of the words, each with the words that it is about. They never decide. */
export function TextFindings({ item }: { item: DeskItem }) {
  const say = useSay()
  const words = useWords()
  const { textCheck } = item
  if (!textCheck || textCheck.findings.length === 0) return null
  return (
    <section class="words">
      <h2>{say('desk.marked')}</h2>
      <p>{asksForCare(textCheck.verdict) ? `${explain(words, textCheck, 'moderator')} ${say('desk.marked-hold')}` : say('desk.marked-pass')}</p>
      <ul class="plain">
        {textCheck.findings.map(({ category, at, provider, version }, index) => (
          <li key={index} class="words-row">
            <span>{say(`desk.marked-${category}`)}</span>
            {at && (
              <span class="quiet">
                {say(`desk.marked-in-${at.field}`, { number: at.photo ?? '' })}: <q lang={item.story.lang}>{excerpt(item, at)}</q>
              </span>
            )}
            <span class="unseen">{`${provider} ${version}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function excerpt(item: DeskItem, { field, photo, start, end }: TextPlace): string {
  const texts: Record<TextPlace['field'], string | undefined> = {
    title: item.story.title,
    text: item.story.text,
    credit: item.credit,
    tags: item.tags.join(TAG_SEPARATOR),
    alt: item.photos.find(({ id }) => id === photo)?.alt,
  }
  const words = texts[field]?.slice(start, end) ?? ''
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
}
