import { expect, test } from 'vitest'
import { readConfig } from '../../functions/config.ts'

const urlOf = (environment: Record<string, string>) => readConfig(environment).url

test('without an address of its own the gallery is where the host listens', () => {
  expect(urlOf({})).toBe('http://127.0.0.1:3000')
  expect(urlOf({ HOST: '0.0.0.0', PORT: '80' })).toBe('http://localhost:80')
  expect(urlOf({ HOST: '::1' })).toBe('http://[::1]:3000')
})

test('a public address is taken as its origin, however it is written', () => {
  expect(urlOf({ VEDUTA_URL: 'https://gallery.example' })).toBe('https://gallery.example')
  expect(urlOf({ VEDUTA_URL: 'HTTPS://Gallery.Example/' })).toBe('https://gallery.example')
  expect(urlOf({ VEDUTA_URL: 'http://gallery.example:8080' })).toBe('http://gallery.example:8080')
})

test.each([
  'gallery.example',
  'gallery.example:443',
  'ftp://gallery.example',
  'https://city.example/gallery',
  'https://gallery.example/?a=b',
  'https://me:secret@gallery.example',
])('what no gallery can be at is refused with what was expected: %s', address => {
  expect(() => readConfig({ VEDUTA_URL: address })).toThrow(/VEDUTA_URL: expected an address without a path, like https:\/\/gallery\.example/)
})

test('a mail server needs an address to send from, and neither is taken as it is when it is wrong', () => {
  expect(readConfig({ VEDUTA_SMTP: 'smtps://me:pw@mail.example', VEDUTA_MAIL_FROM: 'gallery@city.example' })).toMatchObject({
    smtp: 'smtps://me:pw@mail.example',
    mailFrom: 'gallery@city.example',
    mailDelaySeconds: 60,
  })
  expect(() => readConfig({ VEDUTA_SMTP: 'smtp://mail.example' })).toThrow(
    /VEDUTA_MAIL_FROM: expected the e-mail address that mail is sent from, since VEDUTA_SMTP is set/,
  )
  expect(() => readConfig({ VEDUTA_MAIL_FROM: 'the city' })).toThrow(
    'VEDUTA_MAIL_FROM: expected the e-mail address that mail is sent from (received "the city")',
  )
  expect(() => readConfig({ VEDUTA_MAIL_DELAY: '901' })).toThrow(/VEDUTA_MAIL_DELAY/)
})

test.each(['mail.example', 'https://me:hidden@mail.example', 'smtp://', 'smtp://me:hidden@mail.example/path', 'smtp://me:hid?den@mail.example'])(
  'what is no mail server is refused, and its password is told nowhere: %s',
  address => {
    expect(() => readConfig({ VEDUTA_SMTP: address, VEDUTA_MAIL_FROM: 'gallery@city.example' })).toThrow(
      /^The configuration is not as expected:\n {2}VEDUTA_SMTP: expected the address of a mail server, like smtp:\/\/name:password@mail\.example:587$/,
    )
  },
)
