import { useEffect, useRef, useState } from 'preact/hooks'
import { newToken } from '../../shared/token.ts'
import { type DeviceStore, openDeviceStore } from '../lib/device-store.ts'
import { type Drafts, draftsOf } from '../lib/drafts.ts'
import { type Draft, type Fields, hasContent, isWorthKeeping, takeUp, withoutLost } from './draft.ts'
import { holdDraft } from './hold-draft.ts'
import { emptyFields, type ShareProps } from './props.ts'

/** Wait this long after a change before it is written down, milliseconds. */
const CALM = 250

/** `opening` until the device was asked; `elsewhere` when another tab writes the draft; `unkept` where nothing can be kept. */
export type Keeping = 'opening' | 'kept' | 'elsewhere' | 'unkept'

export interface DraftDesk {
  keeping: Keeping
  /** The draft was found on the device. */
  restored: boolean
  draft: Draft
  store: DeviceStore | undefined
  /** Object URLs of the photos' bytes by key. */
  previews: ReadonlyMap<string, string>
  bytesOf(key: string): Blob | undefined
  latest(): Draft
  change(fields: Partial<Fields>): void
  update(change: (draft: Draft) => Draft): void
  addPhoto(photo: Draft['photos'][number], bytes: Blob): Promise<void>
  removePhoto(key: string): void
  /** Write down what there is now, at once. */
  keep(): Promise<void>
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
  const bytes = useRef(new Map<string, Blob>())
  const previews = useRef(new Map<string, string>())

  const update = (change: (draft: Draft) => Draft) => {
    latest.current = change(latest.current)
    setDraft(latest.current)
  }
  const show = (key: string, blob: Blob) => {
    bytes.current.set(key, blob)
    previews.current.set(key, URL.createObjectURL(blob))
  }
  const hide = (key: string) => {
    URL.revokeObjectURL(previews.current.get(key) ?? '')
    previews.current.delete(key)
    bytes.current.delete(key)
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
      const mine = await holdDraft(props.city.slug)
      if (store.current && mine) drafts.current = draftsOf<Draft>(store.current, props.city.slug)
      const found = await drafts.current?.load().catch(() => undefined)
      if (found) {
        for (const [key, blob] of found.photos) show(key, blob)
        const taken = takeUp(withoutLost(found.draft, found.photos), empty, {
          campaigns: ['', ...props.campaigns.map(({ slug }) => slug)],
          places: ['', ...props.places.map(({ slug }) => slug)],
          licences: props.licences,
          terms: props.terms.version,
        })
        // The address that was followed just now says more than what was chosen some other time.
        const { campaign, place } = props
        update(() => (taken.sending ? taken : { ...taken, fields: { ...taken.fields, ...(campaign && { campaign }), ...(place && { place }) } }))
        setRestored(hasContent(taken))
      } else update(before => ({ ...before, token: newToken() }))
      setKeeping(store.current ? (mine ? 'kept' : 'elsewhere') : 'unkept')
    }
  }, [])

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
    previews: previews.current,
    bytesOf: key => bytes.current.get(key),
    latest: () => latest.current,
    change: fields => update(before => ({ ...before, fields: { ...before.fields, ...fields } })),
    update,
    async addPhoto(photo, blob) {
      show(photo.key, blob)
      update(before => ({ ...before, photos: [...before.photos, photo] }))
      // Bytes first: a draft must not name photos that were never written.
      await drafts.current?.keepPhoto(photo.key, blob).catch(() => setKeeping('unkept'))
    },
    removePhoto(key) {
      hide(key)
      update(before => ({ ...before, photos: before.photos.filter(photo => photo.key !== key) }))
      drafts.current?.dropPhoto(key).catch(() => {})
    },
    keep,
    async renew(fields = {}) {
      for (const key of [...bytes.current.keys()]) hide(key)
      update(({ city }) => ({ city, token: newToken(), fields: { ...empty, ...fields }, photos: [] }))
      setRestored(false)
      await drafts.current?.clear().catch(() => {})
    },
  }
}
