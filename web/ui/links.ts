/** Writes an address of this site, keeping the language that the reader asked for. */
export type Links = (path: string, query?: Record<string, string | undefined>) => string

/** `asked` is the page's own `?lang=`: links repeat it only when it was given. */
export function linksFor(asked: string | undefined): Links {
  return (path, query) => {
    if (!query && asked === undefined) return path
    const [address = '', fragment] = path.split('#')
    const [bare = '', already] = address.split('?')
    const search = new URLSearchParams(already)
    for (const [key, value] of Object.entries({ ...query, lang: query?.lang ?? asked })) if (value !== undefined) search.set(key, value)
    const text = search.toString()
    return `${bare}${text && `?${text}`}${fragment === undefined ? '' : `#${fragment}`}`
  }
}
