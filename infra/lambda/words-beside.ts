import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

const READ = `import { readFileSync } from 'node:fs'\nconst read = name => JSON.parse(readFileSync(import.meta.dirname + '/words/' + name + '.json', 'utf8'))\n`

/**
 * Puts the words of each language into a file beside the program, and the keys, which all have alike, once into another. Read as JSON they
 * cost a start a millisecond; within the program they are a third of what has to be compiled. `isNeeded` tells which keys the program may
 * ever say.
 */
export const wordsBeside = (folder: string, isNeeded: (key: string) => boolean): Plugin => ({
  name: 'words-beside',
  setup(build) {
    const write = async (name: string, words: unknown) => {
      await mkdir(join(folder, 'words'), { recursive: true })
      await writeFile(join(folder, 'words', `${name}.json`), JSON.stringify(words))
    }
    const load = async (path: string, lang: string) =>
      ((await import(pathToFileURL(resolve(path)).href)) as Record<string, Record<string, unknown>>)[lang] ?? {}

    build.onLoad({ filter: /\/shared\/i18n\/[a-z]{2}\.ts$/ }, async ({ path }) => {
      const lang = basename(path, '.ts')
      const keys = Object.keys(await load(join(path, '../en.ts'), 'en')).filter(isNeeded)
      const words = await load(path, lang)
      await write('keys', keys)
      const said = keys.map(key => {
        if (words[key] === undefined) throw new Error(`expected "${key}" in ${path}, it is absent`)
        return words[key]
      })
      await write(lang, said)
      const contents = `${READ}const words = read('${lang}')\nexport const ${lang} = Object.fromEntries(read('keys').map((key, at) => [key, words[at]]))`
      return { contents, loader: 'js' }
    })
  },
})
