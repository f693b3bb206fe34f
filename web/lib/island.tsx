import { type ComponentType, h, hydrate, render } from 'preact'
import type { Words } from '../../shared/i18n/format.ts'
import { WordsProvider } from './words.tsx'

export interface IslandData<Props> {
  words: Words
  props: Props
}

/** A part of a page that the browser takes over: its markup and, beside it, its data as escaped JSON. */
export function Island<Props extends object>({ name, words, props, of: Component }: { name: string; words: Words; props: Props; of: ComponentType<Props> }) {
  const json = JSON.stringify({ words, props } satisfies IslandData<Props>).replaceAll('<', '\\u003c')
  return (
    <>
      <div id={`island-${name}`}>
        <WordsProvider value={words}>{h(Component, props)}</WordsProvider>
      </div>
      <script type="application/json" id={`data-${name}`} dangerouslySetInnerHTML={{ __html: json }} />
    </>
  )
}

/** Take over an island in the browser; `fresh` throws the server's markup away, for pages that only say "needs JavaScript". */
export function wake<Props extends object>(name: string, Component: ComponentType<Props>, { fresh = false } = {}): void {
  const root = document.getElementById(`island-${name}`)
  const data = document.getElementById(`data-${name}`)?.textContent
  if (!root || !data) return
  const { words, props } = JSON.parse(data) as IslandData<Props>
  const tree = <WordsProvider value={words}>{h(Component, props)}</WordsProvider>
  if (fresh) {
    root.replaceChildren()
    render(tree, root)
  } else hydrate(tree, root)
}
