import type { MiddlewareHandler } from 'hono'
import { chooseEncoding, type Encoding, encode, isText } from './encode.ts'

/** Below this a compressed answer saves no packet. Bytes. */
const WORTH_IT = 1024
/** How much is kept of what was compressed already. Bytes. */
const KEPT_BYTES = 16_000_000

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Compress the text of pages and answers. Their validators become weak, since the bytes differ by encoding (RFC 9110, section
 * 8.8.1). What carries a validator is kept, so that a page that many ask for is compressed once.
 */
export function compress(): MiddlewareHandler {
  const encodeOnce = createMemory()

  return async function compress(c, next) {
    await next()
    const { status, headers, body } = c.res
    // What has not changed varies as what it confirms (RFC 9110, section 15.4.5).
    if (status === 304) headers.append('Vary', 'Accept-Encoding')
    if (!body || status === 206 || headers.has('Content-Encoding') || !isText(headers.get('Content-Type') ?? '')) return
    headers.append('Vary', 'Accept-Encoding')
    const encoding = chooseEncoding(c.req.header('Accept-Encoding'))
    if (!encoding || c.req.method === 'HEAD' || /\bno-transform\b/.test(headers.get('Cache-Control') ?? '')) return
    const bytes = new Uint8Array(await c.res.arrayBuffer())
    const tag = headers.get('ETag')
    const isWorthIt = bytes.length >= WORTH_IT
    if (isWorthIt) {
      headers.set('Content-Encoding', encoding)
      headers.delete('Content-Length')
      if (tag && !tag.startsWith('W/')) headers.set('ETag', `W/${tag}`)
    }
    const answer = new Response(isWorthIt ? await encodeOnce(bytes, encoding, tag) : bytes, { status, headers })
    // Setting it over another one would merge the headers of both.
    c.res = undefined
    c.res = answer
  }
}

/** Keeps what was used last. A strong validator names its bytes: those of pages and of the API are hashes of them. */
function createMemory() {
  const kept = new Map<string, Bytes>()
  let size = 0

  return async (bytes: Bytes, encoding: Encoding, tag: string | null): Promise<Bytes> => {
    if (!tag || tag.startsWith('W/')) return await encode(bytes, encoding, 'each-time')
    const key = `${encoding} ${tag} ${bytes.length}`
    const found = kept.get(key)
    const encoded = found ?? (await encode(bytes, encoding, 'each-time'))
    // Also after the wait: another request may have kept it meanwhile.
    if (kept.delete(key)) size -= encoded.length
    kept.set(key, encoded)
    size += encoded.length
    for (const [oldest, { length }] of kept) {
      if (size <= KEPT_BYTES) break
      kept.delete(oldest)
      size -= length
    }
    return encoded
  }
}
