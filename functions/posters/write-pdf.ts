import { deflateSync } from 'node:zlib'
import type { Drawing, Mark, Segment } from './drawing.ts'
import type { FontFile } from './fonts.ts'
import { fontObjects } from './pdf-font.ts'
import { type Added, hexText, joinObjects, stream } from './pdf-objects.ts'

/** Points in a millimetre. */
const POINTS = 72 / 25.4

const number = (value: number) => String(Math.round(value * 1000) / 1000)

/**
 * Write a drawing as PDF 1.7 of one page: vectors, and text as text in fonts that are in the file, so that it can be searched and read
 * aloud. The same drawing is the same file, byte by byte.
 */
export function writePdf({ width, height, title, lang, marks, link }: Drawing): Uint8Array<ArrayBuffer> {
  const files = [...new Set(marks.flatMap(mark => (mark.kind === 'line' ? mark.line.runs.map(({ file }) => file) : [])))]
  const names = new Map(files.map((file, index) => [file, `F${index + 1}`]))
  const objects: Added[] = []
  const add = (object: Added) => objects.push(object)

  const [pageWidth, pageHeight] = [width * POINTS, height * POINTS]
  const fonts = files.map(file => {
    const used = marks.flatMap(mark => (mark.kind === 'line' ? mark.line.runs.filter(run => run.file === file).flatMap(({ glyphs }) => glyphs) : []))
    return `/${names.get(file)} ${fontObjects(file, used, add)} 0 R`
  })
  const painted = `q ${number(POINTS)} 0 0 ${number(-POINTS)} 0 ${number(pageHeight)} cm\n${marks.map(mark => paint(mark, names)).join('\n')}\nQ`
  const content = add(stream('', deflateSync(painted)))
  const [left, bottom] = [link.x * POINTS, pageHeight - (link.y + link.height) * POINTS]
  const area = [left, bottom, left + link.width * POINTS, bottom + link.height * POINTS].map(number).join(' ')
  const annotation = add(
    `<< /Type /Annot /Subtype /Link /Rect [${area}] /Border [0 0 0] /Contents ${hexText(link.url)} /A << /S /URI /URI <${Buffer.from(link.url).toString('hex')}> >> >>`,
  )
  // The page names the list that holds it, which comes right after it.
  const page = add(
    `<< /Type /Page /Parent ${objects.length + 2} 0 R /MediaBox [0 0 ${number(pageWidth)} ${number(pageHeight)}] /Resources << /Font << ${fonts.join(' ')} >> >> /Contents ${content} 0 R /Annots [${annotation} 0 R] >>`,
  )
  const pages = add(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`)
  const catalog = add(`<< /Type /Catalog /Pages ${pages} 0 R /Lang ${hexText(lang)} /ViewerPreferences << /DisplayDocTitle true >> >>`)
  const info = add(`<< /Title ${hexText(title)} /Producer (Veduta) >>`)
  return joinObjects(objects, { catalog, info })
}

function paint(mark: Mark, names: ReadonlyMap<FontFile, string>): string {
  const fill = `${colourOf(mark.colour)} rg`
  if (mark.kind === 'shape') return `${mark.colour === '#000000' ? '0 g' : fill} ${mark.path.map(drawn).join(' ')} f`
  let pen = mark.x
  const runs = mark.line.runs.map(({ file, glyphs }) => {
    const start = pen
    pen += glyphs.reduce((sum, { advance }) => sum + advance, 0) * mark.size
    return `BT /${names.get(file)} ${number(mark.size)} Tf 1 0 0 -1 ${number(start)} ${number(mark.y)} Tm [${shown(file, glyphs)}] TJ ET`
  })
  return `${fill} ${runs.join(' ')}`
}

const drawn = ([command, ...values]: Segment) => {
  const operator = { M: 'm', L: 'l', C: 'c', Z: 'h' }[command]
  return `${values.map(number).join(' ')} ${operator}`.trim()
}

/** Glyphs with what kerning takes from their own widths, or gives, in thousandths of the size. */
function shown({ font, unitsPerEm }: FontFile, glyphs: readonly { id: number; advance: number; shift: readonly [number, number] }[]): string {
  return glyphs
    .map(({ id, advance, shift: [right] }) => {
      const own = font.glyphHAdvance(id) / unitsPerEm
      const [before, after] = [-right, own + right - advance].map(each => Math.round(each * 1000))
      return `${before ? `${before} ` : ''}<${id.toString(16).padStart(4, '0')}>${after ? ` ${after} ` : ''}`
    })
    .join('')
}

const colourOf = (hex: string) => [1, 3, 5].map(at => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
