import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SAID } from '../../web/widget/words.ts'

const MAP = join(import.meta.dirname, '../../web/map')

test('the element has every word that its map says', async () => {
  // What the gallery’s own page says around its map is that page’s.
  const files = (await readdir(MAP)).filter(file => file.endsWith('.ts') && file !== 'client.ts')
  const sources = await Promise.all(files.map(file => readFile(join(MAP, file), 'utf8')))
  const said = sources.flatMap(source => Array.from(source.matchAll(/'((?:map|gallery)\.[a-z-]+)'/g), ([, key = '']) => key))
  expect(said.length).toBeGreaterThan(15)
  expect(said.filter(key => !SAID.some(each => each === key))).toEqual([])
})
