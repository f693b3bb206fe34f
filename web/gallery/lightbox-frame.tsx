import { useSay } from '../lib/words.tsx'

/** The frame that the script fills with a picture of the page; without script it stays closed and tiles lead to their stories. */
export function LightboxFrame() {
  const say = useSay()
  return (
    <dialog class="lightbox" id="lightbox" aria-label={say('lightbox.name')}>
      <div class="lightbox-stage" data-stage />
      <div class="lightbox-bar">
        <p class="lightbox-caption" aria-live="polite">
          <span class="tile-title" data-title />
          <span data-credit />
        </p>
        <p class="lightbox-links">
          <a data-story href="#main">
            {say('lightbox.story')}
          </a>
          <a data-licence href="#main" rel="license">
            {say('lightbox.licence')}
          </a>
        </p>
        <div class="lightbox-buttons">
          <button type="button" class="button button-quiet" data-go="-1" aria-label={say('lightbox.previous')}>
            <Arrow path="M15 4 7 12l8 8" />
          </button>
          <button type="button" class="button button-quiet" data-go="1" aria-label={say('lightbox.next')}>
            <Arrow path="m9 4 8 8-8 8" />
          </button>
          <button type="button" class="button button-quiet" data-close aria-label={say('ui.close')}>
            <Arrow path="M5 5l14 14M19 5 5 19" />
          </button>
        </div>
      </div>
    </dialog>
  )
}

const Arrow = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
    <path d={path} />
  </svg>
)
