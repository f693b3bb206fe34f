import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/**
 * Puts the words of each language into a file beside the program. Read as JSON they cost a start a millisecond; within the program they
 * are a third of what has to be compiled. `isNeeded` tells which keys the program may ever say.
 */
export const wordsBeside = (folder: string, isNeeded: (key: string) => boolean): Plugin => ({
  name: 'words-beside',
  setup(build) {
    build.onLoad({ filter: /\/shared\/i18n\/[a-z]{2}\.ts$/ }, async ({ path }) => {
      const lang = basename(path, '.ts')
      const module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, Record<string, unknown>>
      const words = Object.fromEntries(Object.entries(module[lang] ?? {}).filter(([key]) => isNeeded(key)))
      await mkdir(join(folder, 'words'), { recursive: true })
      await writeFile(join(folder, 'words', `${lang}.json`), JSON.stringify(words))
      return {
        contents: `import { readFileSync } from 'node:fs'\nexport const ${lang} = JSON.parse(readFileSync(import.meta.dirname + '/words/${lang}.json', 'utf8'))`,
        loader: 'js',
      }
    })
  },
})
