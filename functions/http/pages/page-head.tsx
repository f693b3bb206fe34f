import { feedPath } from '../../../shared/paths.ts'
import type { Reading } from '../../../web/ui/reading.tsx'

export interface Preview {
  type: 'website' | 'article'
  /** When an article was published, ISO 8601. */
  published?: string
  /** Path of the picture to show, with its size in pixels and its description. */
  image?: { path: string; width: number; height: number; alt: string } | undefined
  /** False for pages that oEmbed does not know. */
  embeds?: boolean
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
  siteName: string
  preview?: Preview | undefined
  feed?: FeedOf | undefined
}

/** Where a page really is, in which languages it can be read (`hreflang`), how it looks where it is shared (Open Graph) and embedded (oEmbed), and where its stories can be subscribed to. */
export function PageHead({ origin, title, description, reading: { here, languages, lang, pageLang }, siteName, preview, feed }: PageHeadProps) {
  const { type = 'website', published, image, embeds = !!preview } = preview ?? {}
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
      {embeds &&
        bare !== '/' &&
        (['application/json', 'text/xml'] as const).map(format => (
          <link
            key={format}
            rel="alternate"
            type={`${format}+oembed`}
            href={`${origin}/oembed?format=${format.split('/')[1]}&url=${encodeURIComponent(url)}`}
            title={title}
          />
        ))}
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={localeOf(pageLang)} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={url} />
      {description && <meta property="og:description" content={description} />}
      {published && <meta property="article:published_time" content={published} />}
      {image && (
        <>
          <meta property="og:image" content={`${origin}${image.path}`} />
          <meta property="og:image:type" content="image/jpeg" />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}

/** A language as Open Graph wants it, with the country where most speak it: `it_IT`. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return `${language}_${region}`
}

/** The path with what changes its content (`theme`, `tag`, `cell`, `cursor`) and without where one came from. */
function canonicalPath(here: string): string {
  const [path = '/', search] = here.split('?')
  const query = new URLSearchParams(search)
  for (const key of [...query.keys()]) if (!['theme', 'tag', 'cell', 'cursor'].includes(key)) query.delete(key)
  return query.size > 0 ? `${path}?${query}` : path
}
