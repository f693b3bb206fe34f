import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ratioClass, ratioOf, ratioStyles } from '../../web/ui/ratio.ts'

test('the stylesheet of ratios is what its formula makes', async () => {
  expect(await readFile(new URL('../../web/styles/ratios.css', import.meta.url), 'utf8')).toBe(ratioStyles())
})

test('every shape that photos may have is within 0.8 % of its class', () => {
  for (let width = 125; width <= 8000; width += 7) {
    const step = Number(ratioClass(width, 1000).slice(1))
    expect(Math.abs(ratioOf(step) / (width / 1000) - 1), `${width}:1000`).toBeLessThan(0.008)
  }
})

test('shapes that can not be are given the nearest class', () => {
  expect(ratioClass(1, 1000)).toBe('r0')
  expect(ratioStyles()).toContain(`.${ratioClass(100_000, 1)} {`)
  expect(ratioStyles()).toContain(`.${ratioClass(0, 0)} {`)
})
