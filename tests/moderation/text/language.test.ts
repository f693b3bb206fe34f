import { describe, expect, test } from 'vitest'
import { verdictOf } from '../../../functions/moderation/policy.ts'
import { isOtherLanguage } from '../../../functions/moderation/text/language.ts'
import { ownTextJudge } from '../../../functions/moderation/text/own-text-judge.ts'
import { demoStories } from '../../../infra/local/demo/stories.ts'
import { HELD_OUT } from './held-out.ts'
import { PHRASES } from './phrases.ts'

const STORIES: Record<string, string> = {
  it: 'Ogni sera la nonna apriva la finestra e guardava il porto, poi ci chiamava per la cena.',
  nl: 'Wij woonden vroeger in dit huis aan het water, en mijn oma bakte er elke zondag brood voor de hele straat.',
  fr: 'Nous avons grandi dans cette rue, et le soir les voisins sortaient leurs chaises devant la porte.',
  bg: 'Всяка вечер баба отваряше прозореца и гледаше пристанището.',
  ro: 'Am crescut pe strada asta, iar seara vecinii ieșeau cu scaunele în fața porții și povesteau până târziu.',
  hu: 'Ebben az utcában nőttünk fel, és este a szomszédok kiültek a ház elé, hogy beszélgessenek egymással a nap végén.',
  et: 'Me kasvasime sellel tänaval ja õhtuti tulid naabrid oma toolidega maja ette, et koos juttu ajada ja merd vaadata.',
  pt: 'Nós crescemos nesta rua, e à noite os vizinhos traziam as cadeiras para a porta e ficavam a conversar até muito tarde.',
  es: 'Crecimos en esta calle, y por la noche los vecinos sacaban las sillas a la puerta y hablaban hasta muy tarde.',
  en: 'We grew up in this street, and in the evening the neighbours brought their chairs out and talked until it was dark.',
}
const LANGUAGES = Object.keys(STORIES)

describe.each(Object.entries(STORIES))('a story in %s', (lang, story) => {
  test('is in its own language', () => expect(isOtherLanguage(story, lang)).toBe(false))
  test.each(LANGUAGES.filter(other => other !== lang))('that was named %s is in another', other => expect(isOtherLanguage(story, other)).toBe(true))
})

test('no harmless phrase of ours and no story of the demo is said to be in another language', () => {
  const phrases = [PHRASES, HELD_OUT].flatMap(set => Object.entries(set).flatMap(([lang, { clean }]) => clean.map(text => [lang, text] as const)))
  const stories = demoStories().map(({ story: { lang, title, text } }) => [lang, [title, text].filter(Boolean).join('\n')] as const)
  expect([...phrases, ...stories].filter(([lang, text]) => isOtherLanguage(text, lang))).toEqual([])
})

test.each([
  ['', 'it'],
  ['Palazzo San Giorgio', 'nl'],
  ['Sint-Baafs, Graslei, Korenlei', 'en'],
  ['U scciö Zan u l’ea vegnuo da-o mâ', 'it'],
  ['Am Abend brachten die Nachbarn ihre Stühle vor die Tür', 'xx'],
  ['Il vecchio diceva sempre: “the harbour is the heart of the city”, e rideva.', 'it'],
])('unsure means no: %j', (text, lang) => expect(isOtherLanguage(text, lang)).toBe(false))

test('another language is a note about the whole story, and holds nothing', async () => {
  const findings = await ownTextJudge.judge([{ field: 'text', text: STORIES.it! }], 'nl')
  expect(findings).toEqual([{ category: 'language', score: 0.5, provider: 'veduta-text', version: '4' }])
  expect(verdictOf(findings, { hold: {} })).toBe('pass')
})

test('a name, tags and descriptions are not asked', async () => {
  const texts = (['credit', 'tags', 'alt'] as const).map(field => ({ field, text: STORIES.it! }))
  expect(await ownTextJudge.judge(texts, 'nl')).toEqual([])
})
