import { useSay } from '../lib/words.tsx'
import { ShareLink } from '../ui/site-header.tsx'

/** A list without pictures is an invitation. */
export function Empty({ city, campaign, place }: { city: string; campaign?: string; place?: string }) {
  const say = useSay()
  return (
    <section class="gallery-empty">
      <h2>{say('gallery.empty-title')}</h2>
      <p class="quiet">{say('gallery.empty')}</p>
      <ShareLink city={city} {...(campaign && { campaign })} {...(place && { place })} />
    </section>
  )
}
