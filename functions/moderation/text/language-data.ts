import type { WordClasses } from './phrases.ts'

/**
 * What is known of one language, entry by entry in the notation of `parsePhrase`; accents and capitals don't matter. Written for this project,
 * without words from other lists.
 */
export interface LanguageData {
  /** Classes of words that several entries share: groups of people, what is wished on them, drugs, ways to write to somebody. */
  words?: WordClasses
  /** Words that are abuse wherever they stand, and no word of another of our languages: looked for in texts of every language. Without classes. */
  everywhere: readonly string[]
  /** Insults and swear words of the language itself. */
  insult: readonly string[]
  hate: readonly string[]
  /** Threats, most of them without any swear word. */
  threat: readonly string[]
  sexual: readonly string[]
  spam: readonly string[]
  /** Coarse or double-edged: shown to the moderator, holds nothing. */
  note: readonly string[]
  /** Names, dishes, surnames and sayings within which an entry means something else. */
  except: readonly string[]
}

/** The entries of a list, one a line or several divided by commas. */
export const entries = (list: string): string[] =>
  list
    .split(/[\n,]/)
    .map(each => each.trim())
    .filter(each => each !== '')
