import { dateFormat } from '../lib/date-format.ts'
import { useWords } from '../lib/words.tsx'

interface PostmarkProps {
  /** City, written around the ring. */
  city: string
  /** 0 to 1: how much of the ring is inked; the whole where it is left out. */
  fraction?: number
  /** In the middle: the day (ISO 8601 time), or a short text such as a percentage. */
  at?: string
  middle?: string
}

/** A postmark that fills while photos travel. Drawn only: what it says is said in words beside it. */
export function Postmark({ city, fraction = 1, at, middle }: PostmarkProps) {
  const { lang } = useWords()
  const text = at ? dateFormat(lang, { day: 'numeric', month: 'numeric', year: '2-digit' }).format(new Date(at)) : middle
  const name = city.toLocaleUpperCase()
  return (
    <svg class="postmark" viewBox="0 0 200 100" width="200" height="100" aria-hidden="true" focusable="false">
      <path
        class="postmark-waves"
        d="M100 30q12 -8 24 0t24 0t24 0t24 0M104 43q12 -8 24 0t24 0t24 0t24 0M104 56q12 -8 24 0t24 0t24 0t24 0M100 69q12 -8 24 0t24 0t24 0t24 0"
      />
      <circle class="postmark-paper" cx="50" cy="50" r="47" />
      <circle class="postmark-track" cx="50" cy="50" r="44" />
      <circle
        class="postmark-ink"
        cx="50"
        cy="50"
        r="44"
        pathLength={100}
        stroke-dasharray={`${Math.round(fraction * 100)} 100`}
        transform="rotate(-90 50 50)"
      />
      <circle class="postmark-inner" cx="50" cy="50" r="27" />
      <path id="postmark-path" d="M18.5 50a31.5 31.5 0 0 1 63 0" fill="none" />
      <text class="postmark-city">
        <textPath href="#postmark-path" startOffset="50%" text-anchor="middle" textLength={Math.min(92, name.length * 10)}>
          {name}
        </textPath>
      </text>
      {text && (
        <text class={at ? 'postmark-day' : 'postmark-middle'} x="50" y="54.5" text-anchor="middle">
          {text}
        </text>
      )}
    </svg>
  )
}
