import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { DESK_WORDS } from '../../functions/http/desk/desk-page.tsx'
import { wordsBeside } from '../../infra/lambda/words-beside.ts'
import { isSaid } from '../../infra/lambda/words-said.ts'
import { en } from '../../shared/i18n/en.ts'
import { it } from '../../shared/i18n/it.ts'

test('a bundle has the words that it may say in each language, and no others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-words-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const contents = `export { CATALOGUES } from './shared/i18n/messages.ts'`
  const stdin = { contents, resolveDir: join(import.meta.dirname, '../..') }
  const plugins = [wordsBeside(folder, key => key.startsWith('ui.') || key.startsWith('theme.'))]
  await build({ stdin, outfile: join(folder, 'index.mjs'), bundle: true, format: 'esm', platform: 'node', plugins })
  const { CATALOGUES } = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as { CATALOGUES: Record<string, Record<string, unknown>> }
  const expected = (words: object) => Object.fromEntries(Object.entries(words).filter(([key]) => /^(ui|theme)\./.test(key)))
  expect(CATALOGUES.en).toEqual(expected(en))
  expect(CATALOGUES.it).toEqual(expected(it))
  expect(await readFile(join(folder, 'words/it.json'), 'utf8')).not.toContain('"ui.')
})

test('the api says what the desk and its sign-in do, the site what pages do', () => {
  const keys = Object.keys(en)
  const ofDesk = keys.filter(key => [...DESK_WORDS, 'login.'].some(prefix => key.startsWith(prefix)))
  expect(ofDesk.filter(key => !isSaid('api', key))).toEqual([])
  expect(keys.filter(key => !isSaid('api', key) && !isSaid('site', key) && !isSaid('open', key) && !isSaid('changes', key))).toEqual([])
})

test('the program open has every word that the files in its bundle name', async () => {
  const root = join(import.meta.dirname, '../..')
  const entryPoints = ['functions/entry/open.ts']
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'nowhere',
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    ...jsx,
  })
  const files = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  const named = files
    .filter(file => !file.startsWith('shared/i18n/'))
    .flatMap(file => Array.from(readFileSync(join(root, file), 'utf8').matchAll(/['"`]([a-z][\w-]*\.[\w.-]+)['"`]/g), ([, key = '']) => key))
    .filter(key => Object.hasOwn(en, key))
  expect(named).toContain('story.untitled')
  expect(named.filter(key => !isSaid('open', key))).toEqual([])
})
