import type { MiddlewareHandler } from 'hono'
import { chooseEncoding, encode, isText } from './encode.ts'

/** Below this a compressed answer saves no packet. Bytes. */
const WORTH_IT = 1024

/** Compress the text of pages and answers. Their validators become weak, since the bytes differ by encoding (RFC 9110, section 8.8.1). */
export const compress: MiddlewareHandler = async function compress(c, next) {
  await next()
  const { status, headers, body } = c.res
  if (!body || status === 206 || headers.has('Content-Encoding') || !isText(headers.get('Content-Type') ?? '')) return
  headers.append('Vary', 'Accept-Encoding')
  const encoding = chooseEncoding(c.req.header('Accept-Encoding'))
  if (!encoding || c.req.method === 'HEAD' || /\bno-transform\b/.test(headers.get('Cache-Control') ?? '')) return
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const isWorthIt = bytes.length >= WORTH_IT
  const answer = new Response(isWorthIt ? await encode(bytes, encoding, 'each-time') : bytes, { status, headers })
  if (isWorthIt) {
    answer.headers.set('Content-Encoding', encoding)
    answer.headers.delete('Content-Length')
    const tag = answer.headers.get('ETag')
    if (tag && !tag.startsWith('W/')) answer.headers.set('ETag', `W/${tag}`)
  }
  c.res = undefined
  c.res = answer
}
