import type { Drawing, Mark, Segment } from './drawing.ts'

/** Millimetres to a hundredth: finer than any printer. */
const number = (value: number) => String(Math.round(value * 100) / 100)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')

/** Write a drawing as SVG 1.1 whose letters are outlines: it looks the same wherever no font is. What is written is its description. */
export function writeSvg({ width, height, title, lang, marks }: Drawing): string {
  const words = marks.flatMap(mark => (mark.kind === 'line' ? [mark.line.text] : [])).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(lang)}" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(words)}</desc>`,
    `<path fill="#ffffff" d="M0 0H${width}V${height}H0Z"/>`,
    ...marks.map(mark => `<path fill="${mark.colour}" d="${mark.kind === 'shape' ? mark.path.map(written).join('') : outlines(mark)}"/>`),
    '</svg>\n',
  ].join('\n')
}

const written = ([command, ...values]: Segment) => `${command}${values.map(number).join(' ')}`

function outlines({ line, x, y, size }: Extract<Mark, { kind: 'line' }>): string {
  let path = ''
  let pen = x
  for (const { file, glyphs } of line.runs) {
    const scale = size / file.unitsPerEm
    for (const { id, advance, shift } of glyphs) {
      const left = pen + shift[0] * size
      const base = y - shift[1] * size
      for (const { type, values } of file.font.glyphToJson(id))
        path += `${type}${values.map((value, index) => number(index % 2 === 0 ? left + value * scale : base - value * scale)).join(' ')}`
      pen += advance * size
    }
  }
  return path
}
