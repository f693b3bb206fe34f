/** A heading, or a paragraph of one or more lines. */
export type Block = { kind: 'heading'; text: string } | { kind: 'paragraph'; lines: string[] }

/** Read a text as people type it: `# Title` on a line of its own is a heading, blank lines separate paragraphs, nothing else has a meaning. */
export function parsePlainText(text: string): Block[] {
  const blocks: Block[] = []
  let open: string[] | undefined
  for (const line of text.split(/\r\n|\r|\n/).map(each => each.trim())) {
    const heading = /^#\s+(.+)$/.exec(line)?.[1]
    if (heading !== undefined) blocks.push({ kind: 'heading', text: heading })
    if (heading !== undefined || line === '') open = undefined
    else if (open) open.push(line)
    else {
      open = [line]
      blocks.push({ kind: 'paragraph', lines: open })
    }
  }
  return blocks
}
