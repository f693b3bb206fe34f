import { useEffect, useRef, useState } from 'preact/hooks'
import { TOKEN_PATTERN } from '../../shared/paths.ts'
import { newToken } from '../../shared/token.ts'
import { type DeviceStore, openDeviceStore } from '../lib/device-store.ts'
import { type Drafts, draftsOf } from '../lib/drafts.ts'
import { type Draft, type Fields, hasContent, isWorthKeeping, takeUp, withoutLost } from './draft.ts'
import { holdDraft, isAwaited } from './hold-draft.ts'
import { emptyFields, type ShareProps } from './props.ts'
import { usePictures } from './use-pictures.ts'

/** Wait this long after a change before it is written down, milliseconds. */
const CALM = 250

/** `opening` until the device was asked; `elsewhere` while another tab's draft is the kept one; `unkept` where nothing can be kept. */
export type Keeping = 'opening' | 'kept' | 'elsewhere' | 'unkept'

export interface DraftDesk {
  keeping: Keeping
  /** The draft was found on the device. */
  restored: boolean
  draft: Draft
  store: DeviceStore | undefined
  bytesOf(key: string): Blob | undefined
  /** What is shown of a photo, once it is made. */
  pictureOf(key: string): Blob | undefined
  latest(): Draft
  change(fields: Partial<Fields>): void
  update(change: (draft: Draft) => Draft): void
  addPhoto(photo: Draft['photos'][number], bytes: Blob): Promise<void>
  removePhoto(key: string): void
  /** Write down what there is now, at once, and after all bytes that are still being written. */
  keep(): Promise<void>
  /** Whether this page would find all of it again after a reload. */
  isSafe(): Promise<boolean>
  /** Forget the draft and begin a new one, with a new token. */
  renew(fields?: Partial<Fields>): Promise<void>
}

/** The draft of a city: kept on the device while it is written, taken up again after a reload or a crash. */
export function useDraft(props: ShareProps): DraftDesk {
  const empty = emptyFields(props)
  const [draft, setDraft] = useState<Draft>({ city: props.city.slug, token: '', fields: empty, photos: [] })
  const [keeping, setKeeping] = useState<Keeping>('opening')
  const [restored, setRestored] = useState(false)
  const latest = useRef(draft)
  const store = useRef<DeviceStore | undefined>(undefined)
  const drafts = useRef<Drafts<Draft> | undefined>(undefined)
  /** The draft of this city is this page's alone. */
  const held = useRef(false)
  /** The form as it was before anything was written here. */
  const untouched = useRef(empty)
  const bytes = useRef(new Map<string, Blob>())
  const pictures = usePictures()

  const update = (change: (draft: Draft) => Draft) => {
    latest.current = change(latest.current)
    setDraft(latest.current)
  }
  const show = (key: string, blob: Blob) => {
    bytes.current.set(key, blob)
    pictures.show(key, blob)
  }
  const hide = (key: string) => {
    bytes.current.delete(key)
    pictures.hide(key)
  }
  /** Keep the bytes of a photo, and go on with the kept copy: the file itself may be moved or deleted meanwhile. */
  const keepBytes = async (key: string, blob: Blob) => {
    const kept = await drafts.current?.keepPhoto(key, blob).catch(() => setKeeping('unkept'))
    if (kept && bytes.current.has(key)) bytes.current.set(key, kept)
  }
  const keep = async () => {
    if (!drafts.current || !latest.current.token) return
    try {
      if (latest.current.sending || isWorthKeeping(latest.current, empty)) await drafts.current.save(latest.current)
      else await drafts.current.clear()
    } catch {
      setKeeping('unkept')
    }
  }

  useEffect(() => {
    open()
    async function open() {
      store.current = await openDeviceStore()
      const hold = holdDraft(props.city.slug)
      if (!(await hold.soon)) {
        update(before => ({ ...before, token: newToken() }))
        setKeeping(store.current ? 'elsewhere' : 'unkept')
        await hold.held
      }
      held.current = true
      await begin()
    }
  }, [])

  /** Take up what is stored. Words that were written here before it was this page's to keep stay, and are kept where nothing is stored. */
  async function begin() {
    if (!store.current) {
      if (!latest.current.token) update(before => ({ ...before, token: newToken() }))
      return setKeeping('unkept')
    }
    const mine = draftsOf<Draft>(store.current, props.city.slug)
    const found = await mine.load().catch(() => undefined)
    const written = latest.current.sending !== undefined || isWorthKeeping(latest.current, untouched.current)
    if (found && written) return
    drafts.current = mine
    if (found) {
      for (const [key, blob] of found.photos) show(key, blob)
      const taken = takeUp(withoutLost(found.draft, found.photos), empty, {
        campaigns: ['', ...props.campaigns.map(({ slug }) => slug)],
        places: ['', ...props.places.map(({ slug }) => slug)],
        licences: props.licences,
        terms: props.terms.version,
      })
      // The address that was followed just now says more than what was chosen some other time.
      const { campaign, place, writesMail } = props
      const now = { ...(campaign && { campaign }), ...(place && { place }), ...(!writesMail && { email: '' }) }
      update(() => (taken.sending ? taken : { ...taken, fields: { ...taken.fields, ...now } }))
      setRestored(hasContent(taken))
    } else if (!latest.current.token) update(before => ({ ...before, token: newToken() }))
    else await Promise.all([...bytes.current].map(([key, blob]) => keepBytes(key, blob)))
    setKeeping('kept')
  }

  // The link of an ambassador: its token is behind the #, where no server sees it.
  useEffect(() => {
    const invited = new URLSearchParams(location.hash.slice(1)).get('invited') ?? ''
    if (keeping === 'opening' || latest.current.sending || !TOKEN_PATTERN.test(invited)) return
    update(before => ({ ...before, fields: { ...before.fields, invited } }))
  }, [keeping])

  useEffect(() => {
    if (keeping === 'opening') return
    const timer = setTimeout(keep, CALM)
    return () => clearTimeout(timer)
  }, [draft, keeping])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') keep()
    }
    document.addEventListener('visibilitychange', leave)
    addEventListener('pagehide', keep)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      removeEventListener('pagehide', keep)
    }
  }, [])

  return {
    keeping,
    restored,
    draft,
    store: store.current,
    bytesOf: key => bytes.current.get(key),
    pictureOf: pictures.of,
    latest: () => latest.current,
    change: fields => update(before => ({ ...before, fields: { ...before.fields, ...fields } })),
    update,
    async addPhoto(photo, blob) {
      show(photo.key, blob)
      update(before => ({ ...before, photos: [...before.photos, photo] }))
      // Asked for before the draft that names it is saved, and so written before.
      await keepBytes(photo.key, blob)
    },
    removePhoto(key) {
      hide(key)
      update(before => ({ ...before, photos: before.photos.filter(photo => photo.key !== key) }))
      drafts.current?.dropPhoto(key).catch(() => {})
    },
    keep,
    async isSafe() {
      await keep()
      const found = await drafts.current?.load().catch(() => undefined)
      if (!found || (await isAwaited(props.city.slug))) return false
      // Where saving failed an older one is stored.
      return JSON.stringify(found.draft) === JSON.stringify(latest.current) && found.draft.photos.every(({ key }) => found.photos.has(key))
    },
    async renew(fields = {}) {
      for (const key of [...bytes.current.keys()]) hide(key)
      untouched.current = { ...empty, ...fields }
      update(({ city }) => ({ city, token: newToken(), fields: untouched.current, photos: [] }))
      setRestored(false)
      await drafts.current?.clear().catch(() => {})
      // What another tab has left behind was kept waiting by what was written here.
      if (held.current && !drafts.current) await begin()
    },
  }
}
