import type { StoryCard, StoryList } from '../../shared/api.ts'
import { say, type Words } from '../../shared/i18n/format.ts'
import type { WallAnswer } from '../../shared/wall-api.ts'
import { createPictures } from './pictures.ts'
import { createPlaylist } from './playlist.ts'
import { createStage } from './stage.ts'
import { stayAwake } from './stay-awake.ts'

interface WallData {
  city: string
  words: Words
  /** Seconds for each story. */
  seconds: number
}

/** Stories that go round, and seconds between two looks at the gallery. */
const STORIES = 40
const LOOK = 20
/** Pictures that are fetched before their turn. */
const AHEAD = 3

const root = document.querySelector<HTMLElement>('[data-wall]')
const data = document.getElementById('data-wall')?.textContent
if (root && data) start(root, JSON.parse(data) as WallData)

function start(root: HTMLElement, { city, words, seconds }: WallData): void {
  const playlist = createPlaylist<StoryCard>()
  const pictures = createPictures(Math.min(2560, Math.round(innerWidth * devicePixelRatio)))
  const stage = createStage(root, words)
  const waiting = root.querySelector<HTMLElement>('[data-waiting]')
  const status = root.querySelector<HTMLElement>('[data-status]')
  const pause = root.querySelector<HTMLButtonElement>('[data-pause]')
  let paused = false
  let turn: ReturnType<typeof setTimeout> | undefined
  let turning = false

  /** Show the next story whose picture can be had: without a network that is one of those in memory. */
  async function move(step: () => StoryCard | undefined): Promise<void> {
    if (turning) return
    turning = true
    clearTimeout(turn)
    try {
      for (let tried = 0; tried < STORIES; tried++) {
        const card = step()
        if (!card) break
        const address = await pictures.of(card)
        if (!address || !playlist.has(card.id)) continue
        stage.show(card, address)
        root.classList.add('is-playing')
        break
      }
    } finally {
      turning = false
    }
    if (!paused) turn = setTimeout(() => void move(playlist.next), seconds * 1000)
    for (const card of playlist.ahead(AHEAD)) if (!pictures.has(card.id)) await pictures.of(card)
  }

  async function look(): Promise<void> {
    try {
      const [list, wall] = await Promise.all([
        getJson<StoryList>(`/api/v1/cities/${city}/stories?limit=${STORIES}`),
        getJson<WallAnswer>(`/api/v1/cities/${city}/wall`),
      ])
      playlist.update(list.items)
      pictures.keepOnly(playlist.has)
      if (waiting) waiting.textContent = say(words, wall.more ? 'wall.waiting-more' : 'wall.waiting', { count: wall.waiting })
      if (status) status.textContent = ''
      const shown = stage.shown()
      // A story that was taken back goes at once, also while the show stands still.
      if (!root.classList.contains('is-playing') || (shown !== undefined && shown !== '' && !playlist.has(shown))) await move(playlist.next)
    } catch {
      if (status) status.textContent = say(words, 'wall.offline')
    }
    setTimeout(() => void look(), LOOK * 1000)
  }

  function toggle(): void {
    paused = !paused
    clearTimeout(turn)
    if (pause) {
      pause.textContent = say(words, paused ? 'wall.play' : 'wall.pause')
      pause.ariaPressed = String(paused)
    }
    if (!paused) void move(playlist.next)
  }

  const actions: Record<string, () => void> = {
    ' ': toggle,
    ArrowRight: () => void move(playlist.next),
    ArrowLeft: () => void move(playlist.previous),
    f: () => void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(() => undefined),
  }
  pause?.addEventListener('click', toggle)
  root.querySelector('[data-next]')?.addEventListener('click', () => void move(playlist.next))
  root.querySelector('[data-previous]')?.addEventListener('click', () => void move(playlist.previous))
  root.querySelector('[data-full]')?.addEventListener('click', () => actions.f?.())
  addEventListener('keydown', event => {
    // A button that has the focus does what it says.
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
  stayAwake()
  void look()
}

async function getJson<Answer>(path: string): Promise<Answer> {
  // What browsers may show for a minute while they ask anew would hide a withdrawal, and that there is no network.
  const answer = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(15_000), credentials: 'omit' })
  if (!answer.ok) throw new Error(`expected an answer of ${path}, received ${answer.status}`)
  return (await answer.json()) as Answer
}
