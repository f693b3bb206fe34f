/**
 * What a spreadsheet may take for a formula: its signs, also in full width, behind blanks too, and what moves to another cell. A quote before
 * it makes it text.
 */
const FORMULA = /^(?:[\p{Z}\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u

/** A cell of a table that no spreadsheet takes for more than a text. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
