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
  expect(keys.filter(key => !isSaid('api', key) && !isSaid('site', key) && !isSaid('changes', key))).toEqual([])
})
