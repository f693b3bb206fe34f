import { expect, test } from 'vitest'
import { openMaps } from '../../functions/adapters/aws/open-maps.ts'
import { readConfig } from '../../functions/config.ts'
import { galleryTemplate, resourcesOf, spell } from '../support/gallery-template.ts'

type Changed = Parameters<typeof galleryTemplate>[0]

const toldTo = (program: string, changed: Changed): Record<string, unknown> =>
  resourcesOf(galleryTemplate(changed), 'AWS::Lambda::Function').find(({ id }) => id.startsWith(`${program}Function`))?.Properties.Environment.Variables ?? {}

/** What the program `open` is told, as it reads it. */
const configOf = (changed: Changed) => {
  const told = Object.entries(toldTo('open', changed)).filter(([, value]) => typeof value === 'string')
  return readConfig(Object.fromEntries(told) as Record<string, string>)
}

test('crawlers for training and the contact for vulnerabilities are what the deployment says', () => {
  expect(configOf({})).toMatchObject({ securityContacts: [], trainingCrawlers: true })
  const said = configOf({ securityContacts: ['security@city.example', 'https://city.example/report'], aiCrawlers: false })
  expect(said).toMatchObject({ securityContacts: ['mailto:security@city.example', 'https://city.example/report'], trainingCrawlers: false })
})

test.each(['security@city.example,a', 'http://city.example', 'a b@city.example'])('%j is refused as a contact', contact => {
  expect(() => galleryTemplate({ securityContacts: [contact] })).toThrow(/securityContacts.*expected an e-mail or https address/)
})

test('the program that draws maps knows the bucket that they are in, that of pages does not', () => {
  expect(spell(toldTo('open', {}).VEDUTA_PUBLIC)).toMatch(/^\{StoragePublic\w+\}$/)
  expect(toldTo('site', {}).VEDUTA_PUBLIC).toBeUndefined()
})

test('a folder of maps changes no template: its files are put there when all else is deployed', () => {
  expect(galleryTemplate({ maps: 'map' }).toJSON()).toEqual(galleryTemplate({}).toJSON())
})

test('a program that does not know the bucket begins all the same, and says what it misses when it is asked for a map', async () => {
  const { maps } = openMaps({ VEDUTA_LOG: 'silent' })
  await expect(maps.size('genoa.geojson')).rejects.toThrow('VEDUTA_PUBLIC')
})
