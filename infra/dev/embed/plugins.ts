import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Plugin, transform } from 'esbuild'
import { part, type Words } from '../../../shared/i18n/format.ts'
import { CATALOGUES } from '../../../shared/i18n/messages.ts'
import { SAID } from '../../../web/widget/words.ts'

/** A stylesheet without what browsers don't need. */
export const minifyStyles = async (text: string): Promise<string> => (await transform(text, { loader: 'css', minify: true, legalComments: 'none' })).code.trim()

/** `x.css?inline` is the text of the stylesheet. */
export const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({ path: join(dirname(importer), path.replace('?inline', '')), namespace: 'styles' }))
    build.onLoad({ filter: /.*/, namespace: 'styles' }, async ({ path }) => ({ contents: await minifyStyles(await readFile(path, 'utf8')), loader: 'text' }))
  },
}

/** What the element says in a language. */
export const wordsOf = (lang: string): Words => ({ lang, messages: part(CATALOGUES[lang] ?? {}, SAID) })

/** Leaflet finds out by markup whether there is SVG, which a page with Trusted Types refuses. Every browser that the element knows has it. */
export const withoutMarkup: Plugin = {
  name: 'without-markup',
  setup(build) {
    build.onLoad({ filter: /leaflet\/src\/core\/Browser\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(/(var inlineSvg = )[\s\S]*?\}\)\(\);/, '$1true;').replace(/(var vml = )[\s\S]*?\}(?:\)\(|\(\))\);/, '$1false;')
      if (contents.includes('innerHTML')) throw new Error(`expected no markup in ${path}: Leaflet is another than this was written for`)
      return { contents }
    })
  },
}

/** What a module shares with `view.js` it takes from there: the files that web/widget/kit.ts names. */
export const fromKit: Plugin = {
  name: 'from-kit',
  setup(build) {
    const kit = () => ({ path: './view.js', external: true })
    build.onResolve({ filter: /^\.\/(arrow|lightbox|list|view)\.tsx$|^\.\/(dom|sheet|words)\.ts$|\/web\/widget\/dom\.ts$/ }, kit)
  },
}
