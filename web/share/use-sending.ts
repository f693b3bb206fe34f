import { useEffect, useRef, useState } from 'preact/hooks'
import type { TicketAnswer } from '../../shared/api-submission.ts'
import { idFromToken } from '../../shared/token.ts'
import { callApi } from '../lib/api.ts'
import { waitForBetter } from '../lib/back-off.ts'
import { submissionBody } from './body.ts'
import { type PhotoRefusal, photoNumber, type Sending } from './draft.ts'
import { keepLink } from './keep-link.ts'
import type { ShareProps } from './props.ts'
import { type Obstacle, sendAll } from './send.ts'
import { uploadPhoto } from './upload.ts'
import type { DraftDesk } from './use-draft.ts'

export interface Voyage {
  /** Fractions of the photos that travel, by number. */
  progress: Readonly<Record<string, number>>
  /** Why there is no way through at the moment. */
  waiting?: Obstacle | undefined
}

interface SendingDesk {
  voyage: Voyage
  /** Send the draft, or go on with what has not arrived. Throws what needs a person. */
  send(): Promise<void>
  /** Stop, so that the draft can be changed. */
  stop(): void
}

/** Sends the draft of the desk and writes every step down, so that a reload goes on where it was. */
export function useSending(desk: DraftDesk, props: ShareProps, anonymous: string): SendingDesk {
  const [voyage, setVoyage] = useState<Voyage>({ progress: {} })
  const running = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const note = (change: (sending: Sending) => Sending) => {
    desk.update(draft => (draft.sending ? { ...draft, sending: change(draft.sending) } : draft))
    desk.keep()
  }

  const refuse = (photo: string, refusal: PhotoRefusal) => note(before => ({ ...before, refused: { ...before.refused, [photo]: refusal } }))

  async function send() {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    const { signal } = control
    const { token } = desk.latest()
    const id = await idFromToken(token)
    desk.update(draft => ({
      ...draft,
      sending: draft.sending ?? { id, body: JSON.stringify(submissionBody(draft, anonymous)), acknowledged: false, arrived: [], refused: {} },
    }))
    // What is sent is written down first: after a crash the very same body is sent again.
    await desk.keep()
    const draft = desk.latest()
    const { sending } = draft
    if (!sending) return

    const all = new Map<string, Blob>()
    for (const { key } of draft.photos) {
      const bytes = desk.bytesOf(key)
      if (bytes) all.set(photoNumber(draft, key), bytes)
      else if (!sending.arrived.includes(photoNumber(draft, key))) refuse(photoNumber(draft, key), 'unreadable')
    }
    const photos = new Map([...all].filter(([number]) => !sending.arrived.includes(number)))
    const { slug, name } = props.city
    await sendAll(
      { acknowledged: sending.acknowledged, photos },
      {
        create: () => callApi<TicketAnswer>(`/api/v1/cities/${slug}/submissions`, { method: 'POST', token, body: sending.body, signal }),
        renew: () => callApi<TicketAnswer>(`/api/v1/submissions/${id}/uploads`, { method: 'POST', token, signal }),
        upload: uploadPhoto,
        pause: waitForBetter,
      },
      {
        acknowledged({ silent }) {
          note(before => ({ ...before, acknowledged: true, ...(silent && { silent }) }))
          // Where the device keeps nothing the link is still on the screen at the end.
          keepLink(desk.store, { id, token, city: slug, cityName: name, title: draft.fields.title.trim() }, all).catch(() => {})
        },
        progress: (photo, fraction) => setVoyage(({ progress }) => ({ progress: { ...progress, [photo]: fraction } })),
        arrived: photo => note(before => ({ ...before, arrived: [...new Set([...before.arrived, photo])] })),
        refused: refuse,
        waiting: why => setVoyage(before => ({ ...before, waiting: why })),
        moving: () => setVoyage(before => (before.waiting ? { progress: before.progress } : before)),
      },
      signal,
    )
  }

  function stop() {
    running.current?.abort()
    desk.update(({ sending: _, ...draft }) => draft)
    setVoyage({ progress: {} })
  }

  return { voyage, send, stop }
}
