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
