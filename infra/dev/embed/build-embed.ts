import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { CATALOGUES } from '../../../shared/i18n/messages.ts'
import { ratioRules } from '../../../web/ui/ratio.ts'
import { tintRules } from '../../../web/ui/tint.ts'
import { WIDGET_MAJOR, WIDGET_VERSION } from '../../../web/widget/release.ts'
import { frameFiles } from './frame-files.ts'
import { fromKit, inlineStyles, minifyStyles, withoutMarkup, wordsOf } from './plugins.ts'
import { readPublished } from './published.ts'

const SOURCE = 'web/widget'
/** Modules that come by need and take their parts from `view`, beside a file of words for each language. */
const ON_VIEW = { layouts: 'layouts.tsx', map: 'map.tsx', further: 'further.tsx', faults: 'faults.tsx', drawn: 'drawn.ts' }
const JSX = ['./infra/dev/embed/jsx.ts']

export interface Release {
  version: string
  /** Hash of each file of the exact version, by its name, as `integrity` takes it. */
  integrity: Record<string, string>
}

type Files = Map<string, Uint8Array>

/**
 * Make what other sites load into a folder: `v1.2.3/` with the script, what it loads and their hashes, and `v1/` with the same script, which
 * moves on with later versions. Versions that were published are put beside it byte for byte.
 */
export async function buildEmbed(root: string, out: string): Promise<Release> {
  const published = await readPublished(root)
  const files = await makeFiles(root)
  const known = published.get(WIDGET_VERSION)
  for (const [name, hash] of Object.entries(known?.integrity ?? {})) {
    if (hash !== integrityOf(files.exact.get(name)))
      throw new Error(`${name} of the widget is not what was published as ${WIDGET_VERSION}: raise WIDGET_VERSION in web/widget/release.ts`)
  }

  await rm(out, { recursive: true, force: true })
  const exact = join(out, `v${WIDGET_VERSION}`)
  const release = { version: WIDGET_VERSION, integrity: Object.fromEntries([...files.exact].map(([name, bytes]) => [name, integrityOf(bytes)])) }
  await writeAll(exact, files.exact)
  await writeFile(join(exact, 'integrity.json'), `${JSON.stringify(release, null, 2)}\n`)
  await writeAll(join(out, WIDGET_MAJOR), files.moving)
  for (const [version, { folder }] of published) if (version !== WIDGET_VERSION) await cp(folder, join(out, `v${version}`), { recursive: true })
  return release
}

async function makeFiles(root: string): Promise<{ exact: Files; moving: Files }> {
  const modules: Files = new Map([
    ...(await bundle(root, { entryPoints: { view: at('kit.ts') }, inject: JSX })),
    ...(await bundle(root, {
      entryPoints: Object.fromEntries(Object.entries(ON_VIEW).map(([name, file]) => [name, at(file)])),
      inject: JSX,
      plugins: [fromKit, inlineStyles, withoutMarkup],
    })),
  ])
  const hashes = Object.fromEntries([...modules].map(([file, bytes]) => [basename(file, '.js'), hashOf('sha256', bytes)]))
  const entry = (folder: string) => {
    const define = {
      MODULE_HASHES: JSON.stringify(hashes),
      MODULE_FOLDER: JSON.stringify(folder),
      LANGUAGES: JSON.stringify(Object.keys(CATALOGUES).join(' ')),
    }
    return bundle(root, { entryPoints: { 'city-gallery': at('city-gallery.ts') }, define })
  }
  const read = (file: string) => readFile(join(root, SOURCE, file), 'utf8')
  const rules = [
    await read('fragment.css'),
    await read('list.css'),
    await read('layouts.css'),
    await read('spots.css'),
    ratioRules('.veduta-r'),
    tintRules('.veduta-t'),
  ]
  const styles: Files = new Map([['city-gallery.css', encode(await minifyStyles(rules.join('')))]])
  const words: Files = new Map(Object.keys(CATALOGUES).map(lang => [`words-${lang}.json`, encode(JSON.stringify(wordsOf(lang)))]))
  const frames = await frameFiles(root)
  return {
    exact: new Map([...(await entry('./')), ...modules, ...words, ...styles, ...frames]),
    moving: new Map([...(await entry(`../v${WIDGET_VERSION}/`)), ...styles, ...frames]),
  }
}

const encode = (text: string) => new TextEncoder().encode(text)
const at = (file: string) => `./${SOURCE}/${file}`

async function bundle(root: string, options: BuildOptions): Promise<Files> {
  const { outputFiles = [] } = await build({
    plugins: [inlineStyles],
    ...options,
    absWorkingDir: root,
    outdir: join(root, 'dist/embed'),
    entryNames: '[name]',
    write: false,
    bundle: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment', target: 'es2022', verbatimModuleSyntax: true } },
    logLevel: 'warning',
  })
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
}

async function writeAll(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
}

const hashOf = (algorithm: string, bytes: Uint8Array | undefined) =>
  createHash(algorithm)
    .update(bytes ?? '')
    .digest('base64')
const integrityOf = (bytes: Uint8Array | undefined) => `sha384-${hashOf('sha384', bytes)}`
