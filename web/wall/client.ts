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
/** Pictures that are fetched before their turn, each turn. */
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
  const empty = root.querySelector<HTMLElement>('[data-empty]')
  const pause = root.querySelector<HTMLButtonElement>('[data-pause]')
  let paused = false
  let turn: ReturnType<typeof setTimeout> | undefined
  let turning = false
  let fetching = false
  /** Pictures of the list as it is now. */
  let listed: ReadonlySet<string> = new Set()
  let showing: StoryCard | undefined

  /** Show the next story whose picture can be had: without a network that is one of those in memory. Answers whether there is one. */
  async function move(step: () => StoryCard | undefined): Promise<boolean> {
    if (turning) return false
    turning = true
    clearTimeout(turn)
    let moved = false
    try {
      // A network that swallows everything is waited for once a turn.
      let reachable = true
      for (let tried = 0; tried < STORIES && !moved; tried++) {
        const card = step()
        if (!card) break
        if (!reachable && !pictures.has(card)) continue
        const address = await pictures.of(card).catch(() => {
          reachable = false
          return undefined
        })
        // It may have been taken back, or covered anew, while its picture came.
        if (!address || !listed.has(card.photo.base)) continue
        stage.show(card, address)
        showing = card
        root.classList.add('is-playing')
        moved = true
      }
    } finally {
      turning = false
    }
    if (!paused) turn = setTimeout(() => void move(playlist.next), seconds * 1000)
    void fetchAhead()
    return moved
  }

  /** Fetch some of those that are not in memory, the next ones first: turn by turn a whole round of them. */
  async function fetchAhead(): Promise<void> {
    if (fetching) return
    fetching = true
    try {
      const missing = playlist.ahead(STORIES).filter(card => !pictures.has(card))
      for (const card of missing.slice(0, AHEAD)) await pictures.of(card)
    } catch {
      // Without a network there is nothing to try again at once.
    } finally {
      fetching = false
    }
  }

  /** Take over the list as it is now. A story that was taken back goes at once, also while the show stands still and where no other can be shown. */
  async function take({ items }: StoryList): Promise<void> {
    playlist.update(items)
    listed = new Set(items.map(({ photo }) => photo.base))
    pictures.keepOnly(base => listed.has(base))
    if (empty) empty.hidden = items.length > 0
    const shown = stage.shown()
    const isGone = !!shown && (!playlist.has(shown) || (showing?.id === shown && !listed.has(showing.photo.base)))
    if (isGone && !(await playOn())) {
      stage.clear()
      root.classList.remove('is-playing')
    } else if (!root.classList.contains('is-playing')) await playOn()
  }
  const playOn = () => move(playlist.next)

  async function look(): Promise<void> {
    try {
      await lookOnce()
    } finally {
      // Whatever came: a wall that stops looking shows for ever what was taken back.
      setTimeout(() => void look(), LOOK * 1000)
    }
  }

  async function lookOnce(): Promise<void> {
    // The number comes from another program: whether it answers says nothing about the stories.
    const [list, wall] = await Promise.allSettled([
      getJson<StoryList>(`/api/v1/cities/${city}/stories?limit=${STORIES}`, 'items'),
      getJson<WallAnswer>(`/api/v1/cities/${city}/wall`, 'waiting'),
    ])
    if (waiting)
      waiting.textContent = wall.status === 'fulfilled' ? say(words, wall.value.more ? 'wall.waiting-more' : 'wall.waiting', { count: wall.value.waiting }) : ''
    if (status) status.textContent = list.status === 'fulfilled' ? '' : say(words, 'wall.offline')
    if (list.status === 'fulfilled') await take(list.value)
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
  }
  pause?.addEventListener('click', toggle)
  root.querySelector('[data-next]')?.addEventListener('click', () => void move(playlist.next))
  root.querySelector('[data-previous]')?.addEventListener('click', () => void move(playlist.previous))
  root.querySelector('[data-full]')?.addEventListener('click', () => {
    void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(() => undefined)
  })
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

/** Ask the gallery. An answer without what it must have comes from somebody else, such as the log-in page of a network. */
async function getJson<Answer extends object>(path: string, has: keyof Answer): Promise<Answer> {
  // What browsers may show for a minute while they ask anew would hide a withdrawal, and that there is no network.
  const answer = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(15_000), credentials: 'omit' })
  if (!answer.ok) throw new Error(`expected an answer of ${path}, received ${answer.status}`)
  const given = (await answer.json()) as Answer | null
  if (given?.[has] === undefined) throw new Error(`expected "${String(has)}" in the answer of ${path}`)
  return given
}
