import type { ComponentChildren } from 'preact'
import type { Accent } from '../../shared/theme.ts'

export interface DocumentProps {
  lang: string
  title: string
  description?: string
  accent?: Accent
  /** Class of the body, for what one kind of page needs. */
  kind: string
  styles: readonly string[]
  scripts: readonly string[]
  fonts: readonly string[]
  /** Open Graph, canonical and alternate links. */
  head?: ComponentChildren
  children: ComponentChildren
}

/** The whole HTML document of a page. No inline script, no style attribute: the policy forbids both. */
export function Document({ lang, title, description, accent = 'sea', kind, styles, scripts, fonts, head, children }: DocumentProps) {
  return (
    <html lang={lang} class={`accent-${accent}`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {fonts.map(href => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {styles.map(href => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map(src => (
          <script key={src} type="module" src={src} />
        ))}
        {head}
      </head>
      <body class={kind}>{children}</body>
    </html>
  )
}
