import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACCENTS } from '../../shared/theme.ts'

/** What WCAG 2.2 asks of text (1.4.3), and of what only has to be seen, such as edges of controls and focus rings (1.4.11, 2.4.13). */
const TEXT = 4.5
const SHAPE = 3

const style = (name: string) => readFileSync(new URL(`../../web/styles/${name}.css`, import.meta.url), 'utf8')
const tokens = style('tokens')
const accents = style('accents')

type Scheme = 'light' | 'dark'

/** The two colours of a token in a rule: `--paper: light-dark(#faf8f4, #171513)`. */
function pair(css: string, selector: string, token: string): Record<Scheme, string> {
  const [, rule = ''] = css.split(`${selector} {`)
  const [, light = '', dark = ''] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(rule.slice(0, rule.indexOf('}'))) ?? []
  if (!light || !dark) throw new Error(`expected --${token} with two colours in ${selector}`)
  return { light, dark }
}

const root = (token: string, scheme: Scheme) => pair(tokens, ':root', token)[scheme]
const accent = (name: string, scheme: Scheme) => pair(accents, `.accent-${name}`, 'accent')[scheme]

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['paper', 'paper-raised', 'paper-sunk'] as const

describe.each(['light', 'dark'] as const)('in the %s scheme', scheme => {
  test.each(GROUNDS)('every colour of words can be read on %s', ground => {
    for (const token of ['ink', 'ink-quiet', 'danger', 'warning', 'good'])
      expect(contrast(root(token, scheme), root(ground, scheme)), token).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(GROUNDS)('edges of controls can be seen on %s', ground => {
    expect(contrast(root('edge', scheme), root(ground, scheme))).toBeGreaterThanOrEqual(SHAPE)
  })

  test.each(ACCENTS)('%s carries links and focus on every ground, and the words of its button', name => {
    for (const ground of GROUNDS) expect(contrast(accent(name, scheme), root(ground, scheme)), ground).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(accent(name, scheme), root('on-accent', scheme))).toBeGreaterThanOrEqual(TEXT)
  })
})

test('the lightbox, dark in both schemes, has the colours of the dark one', () => {
  const [, rule = ''] = style('lightbox').split('.lightbox {')
  for (const token of ['paper', 'ink', 'ink-quiet', 'edge']) expect(rule).toContain(`--${token}: ${root(token, 'dark')};`)
})
