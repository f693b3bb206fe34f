/** Letters of the fonts that infra/dev/share-fonts.ts makes: Latin with all its accents, Greek, Cyrillic, signs of sentences and money. */
export const SETTABLE: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2c6, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x2044],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
]

const isSettable = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0
  return SETTABLE.some(([from, to]) => from <= code && code <= to)
}

/** What joins or chooses the shape of other letters, and emoji: a line reads the same without. */
const LEFT_OUT = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]|\u20e3/gu

/** A text as one line that the fonts can set; `undefined` where letters would be missing, as of a script that they don't have. */
export function settable(text: string): string | undefined {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').replace(LEFT_OUT, '').replace(/ +/g, ' ').trim()
  return line && [...line].every(isSettable) ? line : undefined
}
