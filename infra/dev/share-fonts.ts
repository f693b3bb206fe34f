import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { SETTABLE } from '../../shared/settable.ts'

/** One file for each subset that the packages bring: fontconfig takes a letter from whichever has it. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese']
const FONTS = [
  { name: 'serif', file: '@fontsource-variable/source-serif-4/files/source-serif-4-{subset}-wght-normal.woff2', weights: [400] },
  { name: 'sans', file: '@fontsource-variable/source-sans-3/files/source-sans-3-{subset}-wght-normal.woff2', weights: [400, 600] },
]
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk']

/** No fonts but those beside it; what it remembers of them goes where anything may be written. */
const CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir>/tmp/veduta-fontconfig</cachedir>
</fontconfig>
`

/** Put the fonts that share images are set in beside the built host, as files that Pango reads. */
export function shareFonts(root: string = process.cwd()): Plugin {
  const require = createRequire(path.join(root, 'package.json'))
  const versions = FONTS.map(({ file }) => require(`${file.split('/').slice(0, 2).join('/')}/package.json`).version)
  const recipe = JSON.stringify([FONTS, SUBSETS, FEATURES, SETTABLE, versions])
  const cache = path.join(root, 'node_modules/.cache/veduta-share-fonts', createHash('sha256').update(recipe).digest('hex').slice(0, 12))
  return {
    name: 'veduta:share-fonts',
    // A build for the server emits no assets of its own.
    async writeBundle({ dir = '' }) {
      const folder = path.join(dir, 'fonts')
      await Promise.all([cache, folder].map(each => mkdir(each, { recursive: true })))
      for (const { name, file, weights } of FONTS)
        for (const subset of SUBSETS)
          for (const weight of weights) {
            const fileName = `${name}-${weight}-${subset}.ttf`
            const made = path.join(cache, fileName)
            if (!existsSync(made)) await makeFont(require.resolve(file.replace('{subset}', subset)), weight, made)
            await copyFile(made, path.join(folder, fileName))
          }
      await writeFile(path.join(folder, 'fonts.conf'), CONFIG)
    },
  }
}

async function makeFont(source: string, weight: number, target: string): Promise<void> {
  const { default: subsetFont } = await import('subset-font')
  const letters = SETTABLE.map(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')).join('')
  const options = { targetFormat: 'sfnt', keepFeatures: FEATURES, variationAxes: { wght: weight } } as const
  const font = await subsetFont(await readFile(source), letters, options)
  // Written whole or not at all: two builds may run at once.
  await writeFile(`${target}.${process.pid}`, font)
  await rename(`${target}.${process.pid}`, target)
}
