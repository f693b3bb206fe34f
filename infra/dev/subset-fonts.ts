import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The serif is only ever set in its regular weight, which halves it. */
const FAMILIES = {
  sans: { file: '@fontsource-variable/source-sans-3/files/source-sans-3-{subset}-wght-normal.woff2', weights: { min: 400, max: 600 } },
  serif: { file: '@fontsource-variable/source-serif-4/files/source-serif-4-{subset}-wght-normal.woff2', weights: 400 },
}
/** Code points of each subset, inclusive; the ranges in web/styles/fonts.css say the same to browsers. */
const SUBSETS: Record<string, readonly [from: number, to: number][]> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2020, 0x2022],
    [0x2026, 0x2026],
    [0x2030, 0x2030],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x100, 0x17f],
    [0x218, 0x21b],
    [0x1e9e, 0x1e9e],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
}
/** Kerning, ligatures, marks, Bulgarian and Romanian letter forms, tabular figures; what else the fonts can do is never asked for. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum']

/** Subset the two variable fonts once and offer them to stylesheets as `@fonts/{family}-{subset}.woff2`. */
export function subsetFonts(root: string = process.cwd()): Plugin {
  const require = createRequire(path.join(root, 'package.json'))
  const recipe = JSON.stringify([FAMILIES, SUBSETS, FEATURES, ...Object.values(FAMILIES).map(({ file }) => require(`${packageOf(file)}/package.json`).version)])
  const folder = path.join(root, 'node_modules/.cache/veduta-fonts', createHash('sha256').update(recipe).digest('hex').slice(0, 12))
  return {
    name: 'veduta:subset-fonts',
    config: () => ({ resolve: { alias: { '@fonts': folder } } }),
    async buildStart() {
      await mkdir(folder, { recursive: true })
      for (const [family, { file: source, weights }] of Object.entries(FAMILIES))
        for (const [subset, ranges] of Object.entries(SUBSETS)) {
          const file = path.join(folder, `${family}-${subset}.woff2`)
          if (existsSync(file)) continue
          const { default: subsetFont } = await import('subset-font')
          const letters = ranges.map(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')).join('')
          const font = await subsetFont(await readFile(require.resolve(source.replace('{subset}', subset))), letters, {
            targetFormat: 'woff2',
            keepFeatures: FEATURES,
            variationAxes: { wght: weights },
          })
          // Written whole or not at all: two builds may run at once.
          await writeFile(`${file}.${process.pid}`, font)
          await rename(`${file}.${process.pid}`, file)
        }
    },
  }
}

const packageOf = (file: string) => file.split('/').slice(0, 2).join('/')
