/** A paragraph, words of a person, one of several points, or a link that is a paragraph of its own. */
export type Block = { text: string } | { quote: string } | { item: string } | { label: string; href: string }

/** As plain text: paragraphs are one line each, so that every program wraps them as it likes. */
export function toText(blocks: readonly Block[]): string {
  const lines = blocks.map((block, at) => {
    const isListed = 'item' in block && 'item' in (blocks[at - 1] ?? {})
    return `${at === 0 ? '' : isListed ? '\n' : '\n\n'}${lineOf(block)}`
  })
  return `${lines.join('')}\n`
}

function lineOf(block: Block): string {
  if ('href' in block) return `${block.label}\n${block.href}`
  if ('item' in block) return `- ${block.item}`
  if ('quote' in block) return block.quote.replaceAll(/^/gm, '> ')
  return block.text
}

/** As HTML that loads nothing: no picture, no style, no script. */
export function toHtml(blocks: readonly Block[], { lang, title }: { lang: string; title: string }): string {
  const body = blocks.map((block, at) => {
    if ('href' in block) return `<p><a href="${escaped(block.href)}">${escaped(block.label)}</a></p>`
    if ('quote' in block) return `<blockquote>${escaped(block.quote).replaceAll('\n', '<br>')}</blockquote>`
    if ('text' in block) return `<p>${escaped(block.text)}</p>`
    const begin = 'item' in (blocks[at - 1] ?? {}) ? '' : '<ul>'
    const end = 'item' in (blocks[at + 1] ?? {}) ? '' : '</ul>'
    return `${begin}<li>${escaped(block.item)}</li>${end}`
  })
  return `<!doctype html>\n<html lang="${escaped(lang)}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, each => ENTITIES[each] ?? each)
