import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Words } from '../../shared/i18n/format.ts'
import { WordsProvider } from '../../web/lib/words.tsx'
import { Document, type DocumentProps } from '../../web/ui/document.tsx'
import type { WebBuild } from './web-build.ts'

interface PageOptions extends Omit<DocumentProps, 'styles' | 'scripts' | 'fonts' | 'lang' | 'children'> {
  words: Words
  style?: 'web/styles/public.css' | 'web/styles/desk.css' | 'web/styles/wall.css'
  script?: string
  /** Further stylesheets, after the first. */
  styles?: readonly string[]
}

/** Render a page to HTML: the document around a body, in the language of its words. */
export function renderPage(
  web: WebBuild,
  { words, style = 'web/styles/public.css', script, styles = [], ...document }: PageOptions,
  body: ComponentChildren,
): string {
  const html = renderToString(
    <Document {...document} lang={words.lang} styles={[style, ...styles].flatMap(web.styles)} scripts={script ? [web.script(script)] : []} fonts={web.fonts}>
      <WordsProvider value={words}>{body}</WordsProvider>
    </Document>,
  )
  return `<!doctype html>${html}`
}
