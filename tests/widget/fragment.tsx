import { renderToString } from 'preact-render-to-string'
import type { StoryList } from '../../shared/api.ts'
import { wordsFor } from '../../shared/i18n/words.ts'
import { olderUrl } from '../../web/widget/addresses.ts'
import type { Wanted } from '../../web/widget/attributes.ts'
import { CLASSES } from '../../web/widget/classes.ts'
import { GalleryFoot, GalleryList } from '../../web/widget/list.tsx'

/** What a server puts into its page: the list as markup, with its stylesheet. */
export async function fragmentOf(gallery: string, { limit = 24, layout = 'rows' as Wanted['layout'] } = {}): Promise<string> {
  const list = (await (await fetch(`${gallery}/api/v1/cities/genoa/stories?limit=${limit}`)).json()) as StoryList
  const words = wordsFor('en')
  const html = renderToString(
    <>
      <GalleryList cards={list.items} next={list.next} words={words} layout={layout} link="story" lightbox="on" eager={2} classes={CLASSES} />
      <GalleryFoot
        base={`${gallery}/`}
        wanted={{ city: 'genoa' }}
        words={words}
        older={list.next && olderUrl(`${gallery}/`, { city: 'genoa' }, 'en', list.next)}
      />
    </>,
  )
  return `<link rel="stylesheet" href="${gallery}/embed/v1/city-gallery.css"><city-gallery city="genoa" lang="en" layout="${layout}" limit="${limit}">${html}</city-gallery>`
}
