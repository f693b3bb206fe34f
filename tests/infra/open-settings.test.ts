import { expect, test } from 'vitest'
import { readConfig } from '../../functions/config.ts'
import { galleryTemplate, resourcesOf } from '../support/gallery-template.ts'

/** What the program `open` is told, as it reads it. */
const configOf = (changed: Parameters<typeof galleryTemplate>[0]) => {
  const open = resourcesOf(galleryTemplate(changed), 'AWS::Lambda::Function').find(({ id }) => id.startsWith('openFunction'))
  const told = Object.entries(open?.Properties.Environment.Variables ?? {}).filter(([, value]) => typeof value === 'string')
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
