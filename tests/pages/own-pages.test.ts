import { afterAll, beforeAll, expect, test } from 'vitest'
import { parsePlainText } from '../../shared/plain-text.ts'
import { genoa } from '../submissions/fixtures.ts'
import { openSite, type Site } from './open-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const publisher = {
  name: 'Comune di Genova',
  address: 'Via Garibaldi 9\n16124 Genova',
  email: 'veduta@comune.example',
  authority: 'Garante per la protezione dei dati personali',
  officer: 'dpo@comune.example',
  enforcement: 'Agenzia per l’Italia digitale',
}

test.each([
  ['en', 'other sites', 'another site'],
  ['it', 'altri siti', 'un altro sito'],
  ['nl', 'andere sites', 'een andere site'],
])('whoever sends is told (%s) that other sites can show the gallery, beside what is agreed to and in the terms', async (lang, sites, another) => {
  const words = async (path: string) => (await site.page(`/genoa/${path}?lang=${lang}`)).replace(/<script[\s\S]*?<\/script>/g, '').toLowerCase()
  const form = await words('share')
  expect(form.indexOf(sites)).toBeGreaterThan(0)
  expect(form.indexOf(sites)).toBeLessThan(form.indexOf('type="checkbox"', form.indexOf(sites)))
  expect(await words('terms')).toContain(another)
  expect(await words('privacy')).toMatch(/sites that show this gallery|siti che mostrano questa galleria|sites die deze galerij/)
})

test('a city that has said who it is leaves no gap on its imprint', async () => {
  await site.context.catalog.putCity({ ...genoa, publisher })
  const html = await site.page('/genoa/imprint?lang=en')
  for (const fact of ['Comune di Genova', '16124 Genova', 'href="mailto:veduta@comune.example"', 'Garante', 'Italian and English']) expect(html).toContain(fact)
  expect(html).not.toContain('legal-open')
  expect(await site.page('/genoa/privacy?lang=en')).toContain('dpo@comune.example')
  expect(await site.page('/genoa/accessibility?lang=en')).toContain('Agenzia per l’Italia digitale')
})

test('what a city has written itself stands in place of the gallery’s text', async () => {
  const terms = '# Cosa si può inviare\nFoto proprie.\nAnche vecchie.\n\n# Quanto dura\nFinché la città vuole.'
  await site.context.catalog.putCity({ ...genoa, pages: { terms: { it: terms } } })
  const html = await site.page('/genoa/terms')
  expect(html).toContain(
    '<section class="prose"><h2>Cosa si può inviare</h2><p>Foto proprie.<br/>Anche vecchie.</p><h2>Quanto dura</h2><p>Finché la città vuole.</p></section>',
  )
  expect(html).toContain('2026-01')
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  expect(html).not.toContain('legal-own')
  expect(await site.page('/genoa/privacy')).toContain('legal-open')
})

test('it is read in the reader’s language where there is one, and says truthfully which it is', async () => {
  await site.context.catalog.putCity({ ...genoa, pages: { terms: { it: 'Le regole', en: 'The rules' }, privacy: { it: 'I dati' } } })
  expect(await site.page('/genoa/terms?lang=en')).toContain('<section class="prose"><p>The rules</p>')
  expect(await site.page('/genoa/terms')).toContain('<section class="prose"><p>Le regole</p>')
  expect(await site.page('/genoa/privacy?lang=en')).toContain('<section class="prose" lang="it"><p>I dati</p>')
})

test('what looks like markup is text', async () => {
  await site.context.catalog.putCity({ ...genoa, pages: { imprint: { it: '# <b>Comune</b>\n<script>alert(1)</script> & "co"' } } })
  const html = await site.page('/genoa/imprint')
  expect(html).toContain('<h2>&lt;b>Comune&lt;/b></h2>')
  expect(html).not.toContain('<script>alert')
})

test('headings stand on a line of their own, blank lines part paragraphs, whatever the machine ends lines with', () => {
  expect(parsePlainText('\n# One \r\ntwo\rthree\n \n\n#four\n# \n\n## five')).toEqual([
    { kind: 'heading', text: 'One' },
    { kind: 'paragraph', lines: ['two', 'three'] },
    { kind: 'paragraph', lines: ['#four', '#'] },
    { kind: 'paragraph', lines: ['## five'] },
  ])
  expect(parsePlainText(' \n')).toEqual([])
})
