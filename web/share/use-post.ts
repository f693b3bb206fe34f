import { useEffect, useRef, useState } from 'preact/hooks'
import type { City } from '../../shared/city.ts'
import type { Problem } from '../../shared/problem.ts'
import { newToken } from '../../shared/token.ts'
import { callApi, ProblemError } from '../lib/api.ts'
import { checkDraft, type Mistake, mistakesFrom } from './check.ts'
import { goTo } from './error-summary.tsx'
import type { ShareProps } from './props.ts'
import type { Receipt } from './sent-part.tsx'
import type { DraftDesk } from './use-draft.ts'
import { useSending } from './use-sending.ts'

/** What stands in the way of the whole submission: a problem, or that this draft was sent before. */
export type Obstacle = { kind: 'problem'; problem: Problem } | { kind: 'sent-before'; id: string; token: string } | { kind: 'unexpected' }

/** Id of the button: whoever stops finds the focus there again. */
export const SEND_BUTTON = 'f-send'

/** From the button to the receipt: check, send, and put right with the person what only a person can. */
export function usePost(desk: DraftDesk, page: ShareProps, anonymous: string, onTerms: (terms: ShareProps['terms']) => void) {
  const sending = useSending(desk, page, anonymous)
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([])
  const [obstacle, setObstacle] = useState<Obstacle>()
  const [receipt, setReceipt] = useState<Receipt>()
  const [asked, setAsked] = useState(0)
  /** Attempts that run now: one that was stopped may end a little after the next has begun. */
  const attempts = useRef(0)

  /** Show mistakes and put the focus at the first, once they are on the page. */
  const ask = (found: readonly Mistake[]) => {
    setMistakes(found)
    setAsked(count => count + 1)
  }
  useEffect(() => {
    const [first] = mistakes
    if (first) goTo(first)
  }, [asked])

  async function post({ isPressed = true } = {}) {
    attempts.current++
    try {
      await attempt(isPressed)
    } finally {
      attempts.current--
    }
  }

  async function attempt(isPressed: boolean) {
    setObstacle(undefined)
    const draft = desk.latest()
    const found = draft.sending ? [] : checkDraft(draft)
    if (found.length > 0) return ask(found)
    setMistakes([])
    try {
      await sending.send()
      await finish()
    } catch (error) {
      await resolve(error, isPressed)
    }
  }

  async function finish() {
    const { token, fields, photos, sending: done } = desk.latest()
    if (!done) return
    const front = photos[0] && (desk.pictureOf(photos[0].key) ?? desk.bytesOf(photos[0].key))
    const missing = photos.flatMap(({ name }, at) => {
      const number = String(at + 1)
      return done.arrived.includes(number) ? [] : [{ name, refusal: done.refused[number] }]
    })
    const [at, silent, frontName] = [new Date().toISOString(), done.silent === true, photos[0]?.name ?? '']
    setReceipt({ id: done.id, token, at, photos: done.arrived.length, silent, missing, front, frontName })
    const { campaign, place, credit, lang, invited } = fields
    await desk.renew({ campaign, place, credit, lang, invited })
  }

  async function resolve(error: unknown, isPressed: boolean) {
    const { sending: sent, token } = desk.latest()
    if (!(error instanceof ProblemError)) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      setObstacle({ kind: 'unexpected' })
      throw error
    }
    const { code, problem } = error
    // The sentences on this page are of the old terms. It is loaded anew with those of today, goes on by itself, and asks then.
    if (code === 'terms-changed' && isPressed) {
      const isSafe = await desk.isSafe()
      // Stopped meanwhile: whoever sends it again is asked then.
      if (!sent || desk.latest().sending !== sent) return
      if (isSafe) return location.reload()
    }
    sending.stop()
    if (sent && (sent.acknowledged || code === 'token-used')) {
      // What the city has can't be changed from here; what is on the screen stays, and would be a new submission.
      desk.update(draft => ({ ...draft, token: newToken() }))
      return setObstacle({ kind: 'sent-before', id: sent.id, token })
    }
    if (code === 'bad-fields') return ask(mistakesFrom(problem.errors ?? [], desk.latest().photos))
    if (code === 'campaign-closed') return ask([{ field: 'campaign', key: 'share.error-campaign-closed' }])
    if (code === 'terms-changed') {
      const city = await callApi<{ terms: City['terms'] & { url: string } }>(`/api/v1/cities/${page.city.slug}`)
      onTerms(city.terms)
      desk.change({ terms: '' })
      return ask([{ field: 'terms', key: 'share.error-terms-changed' }])
    }
    setObstacle({ kind: 'problem', problem })
  }

  const [stopped, setStopped] = useState(0)
  useEffect(() => {
    if (stopped > 0) document.getElementById(SEND_BUTTON)?.focus()
  }, [stopped])

  // A reload in the middle goes on by itself.
  const underway = desk.keeping !== 'opening' && desk.draft.sending !== undefined
  useEffect(() => {
    if (desk.keeping !== 'opening' && desk.latest().sending && attempts.current === 0) post({ isPressed: false })
  }, [desk.keeping])

  return {
    ...sending,
    mistakes,
    obstacle,
    receipt,
    underway,
    post,
    stop() {
      sending.stop()
      setStopped(count => count + 1)
    },
    /** Forget a mistake once its field is touched. */
    touched: (fields: readonly string[]) => setMistakes(before => before.filter(({ field }) => !fields.includes(field))),
    another: () => setReceipt(undefined),
  }
}
