import { afterEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../functions/config.ts'
import { type OpenData, openData } from './open-data.ts'

let data: OpenData | undefined
afterEach(async () => {
  await data?.close()
  data = undefined
})

const contactsOf = (value: string) => readConfig({ VEDUTA_SECURITY_CONTACT: value }).securityContacts

/** Fields of RFC 9116, 2.5, each with its values. */
function fieldsOf(text: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? []
    if (!name) throw new Error(`expected a field, received "${line}"`)
    fields[name] = [...(fields[name] ?? []), value]
  }
  return fields
}

describe('security.txt', () => {
  test('is absent where nobody is named', async () => {
    data = await openData()
    expect((await data.get('/.well-known/security.txt')).status).toBe(404)
  })

  test('has what RFC 9116 asks for, each once where it says so, and ends within a year', async () => {
    data = await openData({ config: { securityContacts: contactsOf('security@city.example, https://city.example/report') } })
    data.setTime('2026-11-30T23:00:00.000Z')
    const response = await data.get('/.well-known/security.txt')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const fields = fieldsOf(await response.text())
    expect(fields.Contact).toEqual(['mailto:security@city.example', 'https://city.example/report'])
    expect(fields.Expires).toEqual(['2027-05-01T00:00:00Z'])
    expect(fields['Preferred-Languages']?.[0]?.split(', ')).toContain('en')
    expect(fields.Canonical).toEqual([`${data.url}/.well-known/security.txt`])
  })

  test.each([
    ['security@city.example', ['mailto:security@city.example']],
    ['mailto:security@city.example', ['mailto:security@city.example']],
    ['tel:+39-010-557111', ['tel:+39-010-557111']],
    ['', []],
  ])('takes %s', (value, expected) => {
    expect(contactsOf(value)).toEqual(expected)
  })

  test.each(['http://city.example', 'somebody', 'javascript:alert(1)', 'a@b.example\nExpires: never', 'https:'])('refuses %j as a contact', value => {
    expect(() => contactsOf(value)).toThrow(/VEDUTA_SECURITY_CONTACT.*expected e-mail addresses, https addresses or tel: numbers/)
  })
})
