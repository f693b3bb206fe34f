import type { JSX } from 'preact'
import { type LocalText, pickText } from '../../shared/text.ts'
import { useReading } from './reading.tsx'

interface LocalProps {
  of: LocalText | undefined
  as?: keyof JSX.IntrinsicElements
  class?: string
}

/** A text of the city in the reader's language, marked with its own `lang` where that differs from the page's. */
export function Local({ of, as: Tag = 'span', class: className }: LocalProps) {
  const { lang, languages, pageLang } = useReading()
  const found = pickText(of, lang, languages)
  if (!found) return null
  const Element = Tag as 'span'
  return (
    <Element class={className} lang={found.lang === pageLang ? undefined : found.lang}>
      {found.text}
    </Element>
  )
}
