import type { ComponentChildren } from 'preact'
import type { Look } from '../../shared/embed.ts'
import type { Accent } from '../../shared/theme.ts'

export interface FrameDocumentProps {
  lang: string
  title: string
  accent?: Accent | undefined
  look?: Look | undefined
  /** Page of the gallery that shows the same. */
  canonical?: string | undefined
  /** Origins that the city excludes, and what is said to their readers. */
  excluded?: { origins: readonly string[]; words: string } | undefined
  /** Addresses of styles and of the script. */
  styles: readonly string[]
  script: string
  /** Address of the script of the element, where it is needed. */
  element?: string | undefined
  children: ComponentChildren
}

/** The page within a frame. Its links open beside the page around it. Nothing in it needs an origin of its own, storage or cookies. */
export function FrameDocument({ lang, title, accent = 'sea', look = 'auto', canonical, excluded, styles, script, element, children }: FrameDocumentProps) {
  return (
    <html lang={lang} class={`accent-${accent} look-${look}`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={look === 'auto' ? 'light dark' : look} />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <title>{title}</title>
        {canonical && <link rel="canonical" href={canonical} />}
        {styles.map(href => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script defer src={script} />
        {element && <script type="module" src={element} />}
      </head>
      <body data-excluded={excluded?.origins.join(' ')} data-excluded-words={excluded?.words}>
        <main>{children}</main>
      </body>
    </html>
  )
}
