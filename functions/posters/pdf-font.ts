import { deflateSync } from 'node:zlib'
import type { FontFile, Glyph } from './fonts.ts'
import { type Added, stream } from './pdf-objects.ts'

/** What a font file is in a PDF: deflated once, since it is the same in every poster. */
const embedded = new WeakMap<FontFile, Uint8Array>()

/** Add a font with what its glyphs stand for; answers the number of the object that texts name (ISO 32000-1, 9.7: glyphs by their own numbers). */
export function fontObjects(file: FontFile, used: readonly Glyph[], add: (object: Added) => number): number {
  const { font, unitsPerEm } = file
  const thousandths = (units: number) => Math.round((units * 1000) / unitsPerEm)
  const bytes = embedded.get(file) ?? deflateSync(file.bytes)
  embedded.set(file, bytes)
  const name = `${TAGS[file.name.split('-').slice(2).join('-')] ?? 'VEDUTA'}+${FAMILIES[file.name.split('-').slice(0, 2).join('-')] ?? 'Source'}`
  const program = add(stream(`/Length1 ${file.bytes.length}`, bytes))
  const { ascender, descender } = font.hExtents()
  const box = boundingBox(file).map(thousandths).join(' ')
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent ${thousandths(ascender)} /Descent ${thousandths(descender)} /CapHeight 660 /StemV 80 /FontFile2 ${program} 0 R >>`,
  )
  const glyphs = new Map(used.map(({ id, text }) => [id, text] as const).sort(([a, one], [b, other]) => a - b || one.length - other.length))
  const widths = [...glyphs.keys()].map(id => `${id} [${thousandths(font.glyphHAdvance(id))}]`).join(' ')
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /W [${widths}] /CIDToGIDMap /Identity >>`,
  )
  const unicode = add(stream('', deflateSync(toUnicode(glyphs))))
  return add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`)
}

/** A subset is told by six letters before its name. */
const TAGS: Record<string, string> = {
  latin: 'LATINA',
  'latin-ext': 'LATEXT',
  greek: 'GREEKA',
  cyrillic: 'CYRILL',
  'cyrillic-ext': 'CYREXT',
  vietnamese: 'VIETNA',
}
const FAMILIES: Record<string, string> = { 'serif-400': 'SourceSerif4-Regular', 'sans-400': 'SourceSans3-Regular', 'sans-600': 'SourceSans3-Semibold' }

/** As the font's table `head` has it, in its own units. */
function boundingBox({ font }: FontFile): number[] {
  const head = font.face.referenceTable('head')
  if (!head) return [0, 0, 0, 0]
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  return [36, 38, 40, 42].map(at => view.getInt16(at))
}

/** What a reader copies and searches: the text of each glyph, in blocks of the hundred that a block may have. */
function toUnicode(glyphs: ReadonlyMap<number, string>): string {
  const lines = [...glyphs]
    .filter(([, text]) => text)
    .map(([id, text]) => `<${id.toString(16).padStart(4, '0')}> <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`)
  const blocks = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
