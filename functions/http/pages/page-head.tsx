import { feedPath } from '../../../shared/paths.ts'
import type { Reading } from '../../../web/ui/reading.tsx'

export interface Preview {
  type: 'website' | 'article'
  siteName: string
  /** Path of the picture to show, with its size in pixels and its description. */
  image?: { path: string; width: number; height: number; alt: string } | undefined
}

/** Which feeds say the same as a page: of a city or the network, with its filter. */
export interface FeedOf {
  city?: string
  filter?: { kind: string; value: string } | undefined
}

/** Those that readers of news look for. */
const FEED_TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

interface PageHeadProps {
  origin: string
  title: string
  description?: string | undefined
  reading: Reading
  preview?: Preview | undefined
  feed?: FeedOf | undefined
}

/** Where a page really is, in which languages it can be read (`hreflang`), how it looks where it is shared (Open Graph) and embedded (oEmbed), and where its stories can be subscribed to. */
export function PageHead({ origin, title, description, reading: { here, languages, lang }, preview, feed }: PageHeadProps) {
  const bare = canonicalPath(here)
  const inLanguage = (each: string) => `${origin}${bare}${each === languages[0] ? '' : `${bare.includes('?') ? '&' : '?'}lang=${each}`}`
  const url = inLanguage(languages.includes(lang) ? lang : (languages[0] ?? lang))
  return (
    <>
      <link rel="canonical" href={url} />
      {languages.length > 1 && languages.map(each => <link key={each} rel="alternate" hreflang={each} href={inLanguage(each)} />)}
      {feed &&
        (['rss', 'atom', 'json'] as const).map(format => (
          <link key={format} rel="alternate" type={FEED_TYPES[format]} title={title} href={`${origin}${feedPath(feed.city, format, feed.filter)}`} />
        ))}
      {preview && (
        <>
          <meta property="og:type" content={preview.type} />
          <meta property="og:site_name" content={preview.siteName} />
          <meta property="og:title" content={title} />
          <meta property="og:url" content={url} />
          {description && <meta property="og:description" content={description} />}
          {bare !== '/' &&
            (['application/json', 'text/xml'] as const).map(type => (
              <link
                key={type}
                rel="alternate"
                type={`${type}+oembed`}
                href={`${origin}/oembed?format=${type.split('/')[1]}&url=${encodeURIComponent(url)}`}
                title={title}
              />
            ))}
          {preview.image && (
            <>
              <meta property="og:image" content={`${origin}${preview.image.path}`} />
              <meta property="og:image:width" content={String(preview.image.width)} />
              <meta property="og:image:height" content={String(preview.image.height)} />
              <meta property="og:image:alt" content={preview.image.alt} />
              <meta name="twitter:card" content="summary_large_image" />
            </>
          )}
        </>
      )}
    </>
  )
}

/** The path with what changes its content (`theme`, `tag`, `cursor`) and without where one came from. */
function canonicalPath(here: string): string {
  const [path = '/', search] = here.split('?')
  const query = new URLSearchParams(search)
  for (const key of [...query.keys()]) if (!['theme', 'tag', 'cursor'].includes(key)) query.delete(key)
  return query.size > 0 ? `${path}?${query}` : path
}
