import { useState } from 'preact/hooks'
import { type Choice, FIRST_CHOICE } from './choice.ts'
import { ChoiceForm, type Offer } from './choice-form.tsx'
import { Preview } from './preview.tsx'
import type { Gallery, Way } from './snippets.ts'
import { WaysPart } from './ways-part.tsx'

export interface BuilderProps {
  gallery: Gallery
  offer: Offer
  /** Prefill from the address. */
  filter?: Choice['filter']
}

/** The snippet builder: choose, see, copy. */
export function Builder({ gallery, offer, filter }: BuilderProps) {
  const [choice, setChoice] = useState<Choice>({ ...FIRST_CHOICE, ...(filter && { filter }) })
  const [way, setWay] = useState<Way>('script')
  return (
    <div class="builder">
      <ChoiceForm way={way} choice={choice} offer={offer} onChange={setChoice} />
      <Preview choice={choice} gallery={gallery} />
      <WaysPart choice={choice} gallery={gallery} way={way} onWay={setWay} />
    </div>
  )
}
