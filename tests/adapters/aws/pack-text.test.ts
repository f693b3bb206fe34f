import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { packText, unpackText } from '../../../functions/adapters/aws/pack-text.ts'

test('a text comes back as it was, and only a long one is compressed', () => {
  for (const text of ['', 'Ж🜁', 'x'.repeat(64_000), 'Ж'.repeat(500_000)]) expect(unpackText(packText(text))).toBe(text)
  expect(packText('x'.repeat(64_000))).toBe('x'.repeat(64_000))
  expect(packText('Ж'.repeat(500_000)).length).toBeLessThan(10_000)
})

test('what fits into no item is told as too large', () => {
  const noise = randomBytes(600_000).toString('base64')
  expect(() => packText(noise)).toThrow(expect.objectContaining({ code: 'too-large', message: expect.stringMatching(/380 kB.*60\d kB/) }))
})
