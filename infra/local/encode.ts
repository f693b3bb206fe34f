import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const runBrotli = promisify(brotliCompress)
const runGzip = promisify(gzip)

export type Encoding = 'br' | 'gzip'
export type Effort = 'once' | 'each-time'

const BROTLI_QUALITY = { once: 11, 'each-time': 4 } as const
const GZIP_LEVEL = { once: 9, 'each-time': 6 } as const

/** Types that are worth compressing; pictures and fonts are compressed already. */
export const isText = (type: string) => /^(text\/|application\/(json|[a-z.-]+\+json|javascript|xml|[a-z.-]+\+xml|manifest\+json)|image\/svg\+xml)/.test(type)

/** Choose by Accept-Encoding (RFC 9110, section 12.5.3); an encoding with q=0 is refused. */
export function chooseEncoding(accepted: string | null | undefined): Encoding | undefined {
  if (!accepted) return undefined
  const offered = new Set(
    accepted
      .split(',')
      .map(each => each.trim().toLowerCase())
      .filter(each => !/;\s*q=0(\.0*)?$/.test(each))
      .map(each => each.split(';')[0]?.trim()),
  )
  return offered.has('br') ? 'br' : offered.has('gzip') ? 'gzip' : undefined
}

export async function encode(bytes: Uint8Array, encoding: Encoding, effort: Effort): Promise<Uint8Array<ArrayBuffer>> {
  switch (encoding) {
    case 'br':
      return new Uint8Array(
        await runBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[effort], [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      )
    case 'gzip':
      return new Uint8Array(await runGzip(bytes, { level: GZIP_LEVEL[effort] }))
    default:
      return encoding satisfies never
  }
}
