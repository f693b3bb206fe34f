import { BackdropMistake, readBackdrop } from '../../../functions/http/map/backdrop.ts'
import { jsonOffset, lineAndColumn } from './json-offset.ts'

/** What the program that draws maps would not take of a GeoJSON: at most one line, with the mistake's line and column where it has some. */
export function checkBackdrop(bytes: Uint8Array, name: string): string[] {
  const text = new TextDecoder().decode(bytes)
  const mistake = (offset: number, what: string) => [`${name}:${lineAndColumn(text, offset)}: ${what}`]
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return mistake(text.indexOf('\ufffd'), 'expected text in UTF-8')
  }
  try {
    const { features } = readBackdrop(text)
    return features.length > 0 ? [] : [`${name}: expected lines or areas of a kind that is drawn, found none`]
  } catch (error) {
    if (error instanceof BackdropMistake) return mistake(jsonOffset(text, error.path), error.message)
    if (error instanceof SyntaxError) return mistake(jsonOffset(text), 'expected JSON')
    throw error
  }
}
