import type { Card } from '../../shared/card.ts'
import type { City } from '../../shared/city.ts'
import { pickText } from '../../shared/text.ts'
import { useSay } from '../lib/words.tsx'
import { Picture, type PictureProps } from '../ui/picture.tsx'
import { useReading } from '../ui/reading.tsx'

/** A city as a postcard with a white rim: its newest picture, or an invitation to send the first. */
export function Postcard({ city, card, when }: { city: City; card?: Card | undefined; when: PictureProps['when'] }) {
  const say = useSay()
  const { links, lang, pageLang } = useReading()
  const name = pickText(city.name, lang, [...city.languages])
  return (
    <li class={`postcard accent-${city.accent}`}>
      <a href={links(`/${city.slug}`)}>
        {card ? (
          <Picture photo={{ ...card.photo, alt: '' }} when={when} sizes="(max-width: 40rem) 92vw, (max-width: 64rem) 46vw, 24rem" />
        ) : (
          <span class="postcard-empty">{say('network.empty')}</span>
        )}
        <span class="postcard-back">
          <span class="postcard-name" lang={name && name.lang !== pageLang ? name.lang : undefined}>
            {name?.text}
          </span>
          <span class="postcard-theme">{say(`theme.${city.theme}`)}</span>
        </span>
      </a>
    </li>
  )
}
