import type { StoryPhoto } from '../../shared/story.ts'
import { Picture } from '../ui/picture.tsx'
import { ratioClass } from '../ui/ratio.ts'

/** The photos of a story, each as large as the window allows and never cropped. */
export function StoryPhotos({ photos, lang }: { photos: readonly StoryPhoto[]; lang: string | undefined }) {
  return (
    <div class="story-photos">
      {photos.map((photo, index) => (
        <figure key={photo.id} class={`story-photo ${ratioClass(photo.width, photo.height)}`}>
          <Picture photo={photo} lang={lang} when={index === 0 ? 'first' : 'later'} sizes={sizesFor(photo)} />
        </figure>
      ))}
    </div>
  )
}

/** As wide as the window, unless its height is what limits it. */
const sizesFor = ({ width, height }: StoryPhoto) => `min(100vw, ${Math.round((width / height) * 86)}vh)`
