import { useEffect, useState } from 'preact/hooks'
import type { NoticeStatus } from '../../shared/api-notice.ts'
import { TOKEN_PATTERN } from '../../shared/paths.ts'
import { callApi, NetworkError, ProblemError } from '../lib/api.ts'

export type NoticeLook = { kind: 'opening' | 'insecure' | 'wrong-token' | 'no-answer' | 'offline' } | { kind: 'found'; notice: NoticeStatus; token: string }

export const noticeApi = (story: string, id: string) => `/api/v1/stories/${story}/notices/${id}`

/** Look at a report through the link of a mail. People think before it changes: whoever comes back reads it again. */
export function useNotice(story: string, id: string, lang: string): { look: NoticeLook; refresh(): void } {
  const [look, setLook] = useState<NoticeLook>({ kind: 'opening' })
  const read = async () => {
    if (!globalThis.crypto?.subtle) return setLook({ kind: 'insecure' })
    const token = location.hash.slice(1)
    if (!TOKEN_PATTERN.test(token)) return setLook({ kind: 'wrong-token' })
    try {
      setLook({ kind: 'found', notice: await callApi<NoticeStatus>(`${noticeApi(story, id)}?lang=${encodeURIComponent(lang)}`, { token }), token })
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'not-found') setLook({ kind: 'wrong-token' })
      else setLook(before => (before.kind === 'found' ? before : { kind: error instanceof NetworkError ? 'offline' : 'no-answer' }))
    }
  }
  useEffect(() => {
    read()
    const again = () => document.visibilityState === 'visible' && read()
    for (const event of ['visibilitychange', 'online', 'hashchange']) (event === 'visibilitychange' ? document : window).addEventListener(event, again)
    return () => {
      for (const event of ['visibilitychange', 'online', 'hashchange']) (event === 'visibilitychange' ? document : window).removeEventListener(event, again)
    }
  }, [story, id, lang])
  return { look, refresh: read }
}
