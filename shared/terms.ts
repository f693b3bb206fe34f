import type { City } from './city.ts'

/**
 * Of what the gallery itself says to whoever agrees: its text of the terms, and the sentences and choices on the page for sending.
 * It is the day of the last change; a test keeps it to the words.
 */
export const TERMS_VERSION = '2026-11-30'

/** The version that a consent names: of the city's part of the terms, which the desk moves, and of the gallery's, which an update moves in every city at once. */
export const termsVersionOf = ({ terms }: Pick<City, 'terms'>): string => `${terms.version}+${TERMS_VERSION}`
