import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from 'harfbuzzjs'

/** Family and weight, as infra/dev/share-fonts.ts names its files. */
const FACES = ['serif-400', 'sans-400', 'sans-600'] as const
export type FaceName = (typeof FACES)[number]
/** A face is several files, of which each letter is taken from the first that has it. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese']

const NOWHERE = { xAdvance: 0, xOffset: 0, yOffset: 0 }

export interface FontFile {
  /** `serif-400-latin` */
  name: string
  bytes: Uint8Array
  font: Font
  unitsPerEm: number
  letters: ReadonlySet<number>
}

/** A letter as it is set: what it is in its font, and how far it goes on; lengths are parts of the size. */
export interface Glyph {
  id: number
  advance: number
  /** From where it would stand, to the right and up. */
  shift: readonly [x: number, y: number]
  /** What it stands for, empty where the one before stands for it too. */
  text: string
}

export interface Run {
  file: FontFile
  glyphs: readonly Glyph[]
}

/** Words as they are set in one line; the width is in parts of the size. */
export interface Line {
  text: string
  width: number
  runs: readonly Run[]
}

/** Sets a text of letters of `SETTABLE` in one line. */
export type SetLine = (face: FaceName, text: string) => Line

/**
 * Read the fonts of a folder that infra/dev/share-fonts.ts made. Words are shaped by HarfBuzz: kerning, ligatures and the letter forms of
 * a language are as in a browser. Throws where the fonts are not built.
 */
export async function openFonts(folder: string): Promise<(lang: string) => SetLine> {
  // Instantiated when the first poster is asked for: no other page waits for it.
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs')
  const open = async (face: FaceName, subset: string): Promise<FontFile> => {
    const name = `${face}-${subset}`
    const bytes = new Uint8Array(await readFile(join(folder, `${name}.ttf`)))
    const read = new Face(new Blob(bytes))
    return { name, bytes, font: new Font(read), unitsPerEm: read.upem, letters: new Set(read.collectUnicodes()) }
  }
  const files = new Map<FaceName, FontFile[]>()
  for (const face of FACES) files.set(face, await Promise.all(SUBSETS.map(subset => open(face, subset))))

  function shapeRun(file: FontFile, text: string, lang: string): Run {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    buffer.setLanguage(lang)
    shape(file.font, buffer)
    const infos = buffer.getGlyphInfos()
    const positions = buffer.getGlyphPositions()
    const em = file.unitsPerEm
    const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
    const glyphs = infos.map(({ codepoint, cluster }, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? NOWHERE
      const first = infos[index - 1]?.cluster !== cluster
      const end = starts[starts.indexOf(cluster) + 1] ?? text.length
      return { id: codepoint, advance: xAdvance / em, shift: [xOffset / em, yOffset / em] as const, text: first ? text.slice(cluster, end) : '' }
    })
    return { file, glyphs }
  }

  return lang => (face, text) => {
    const runs = inFiles(text, files.get(face) ?? []).map(each => shapeRun(each.file, each.text, lang))
    const width = runs.flatMap(({ glyphs }) => glyphs).reduce((sum, { advance }) => sum + advance, 0)
    return { text, width, runs }
  }
}

/** A text in parts of which each is in one file; a letter that is in none is left out. */
function inFiles(text: string, files: readonly FontFile[]): { file: FontFile; text: string }[] {
  const parts: { file: FontFile; text: string }[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const last = parts.at(-1)
    // A space stays in the font of what it follows.
    const file = letter === ' ' && last ? last.file : files.find(({ letters }) => letters.has(code))
    if (!file) continue
    if (last?.file === file) last.text += letter
    else parts.push({ file, text: letter })
  }
  return parts
}
