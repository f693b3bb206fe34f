import { withoutFormula } from '../../shared/formula.ts'

/** A cell of a CSV file (RFC 4180) that no spreadsheet takes for more than a text or a number. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = withoutFormula(value)
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Write rows as CSV, with the mark at its beginning by which spreadsheets know UTF-8. */
export const asCsv = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

/** Have the browser save a text as a file. */
export const saveFile = (name: string, text: string): void => saveBlob(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))

export function saveBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
