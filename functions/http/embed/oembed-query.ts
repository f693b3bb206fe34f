import { AppError } from '../../errors.ts'

export interface OembedQuery {
  url: string
  format: 'json' | 'xml'
  /** Pixels. */
  maxWidth?: number
  maxHeight?: number
}

/** Read a request as oEmbed 1.0 has it (section 2.2): 400 for what is not as it says, 501 for a format that there is not. */
export function readOembedQuery(queries: Record<string, string[]>): OembedQuery {
  const one = (name: string) => {
    const [value, ...more] = queries[name] ?? []
    if (more.length > 0) throw new AppError('bad-request', `expected "${name}" once, received it ${more.length + 1} times`)
    return value
  }
  const url = one('url')
  const format = one('format') ?? 'json'
  if (!url) throw new AppError('bad-request', 'expected "url", the address of a page of this gallery, received none')
  if (format !== 'json' && format !== 'xml') throw new AppError('not-implemented', `expected the format "json" or "xml", received "${format.slice(0, 20)}"`)
  const maxWidth = pixels('maxwidth', one('maxwidth'))
  const maxHeight = pixels('maxheight', one('maxheight'))
  return { url, format, ...(maxWidth && { maxWidth }), ...(maxHeight && { maxHeight }) }
}

/** A consumer that says "no limit" with an empty value is understood. */
function pixels(name: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new AppError('bad-request', `expected "${name}" as a whole number of pixels, received "${value.slice(0, 20)}"`)
  return Number(value)
}
