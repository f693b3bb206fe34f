import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** What the desk and its sign-in say: no page of the site does. */
const ELSEWHERE = /^(desk|login)\./

/** Leaves out of the site what only the API needs: words of the desk, and the schemas that describe the API, which is answered there. */
export const siteOnly: Plugin = {
  name: 'site-only',
  setup(build) {
    build.onLoad({ filter: /\/shared\/i18n\/(en|it|nl)\.ts$/ }, async ({ path }) => {
      const lang = basename(path, '.ts')
      const module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, Record<string, unknown>>
      const kept = Object.fromEntries(Object.entries(module[lang] ?? {}).filter(([key]) => !ELSEWHERE.test(key)))
      return { contents: `export const ${lang} = ${JSON.stringify(kept)}`, loader: 'js' }
    })
    build.onLoad({ filter: /\/functions\/http\/describe\.ts$/ }, () => ({
      contents: 'const pass = (c, next) => next()\nexport const describe = () => pass',
      loader: 'js',
    }))
  },
}
