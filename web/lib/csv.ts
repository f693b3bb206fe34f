/** What a spreadsheet would run as a formula when it opens a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell of a CSV file (RFC 4180) that no spreadsheet takes for more than a text or a number. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Write rows as CSV, with the mark at its beginning by which spreadsheets know UTF-8. */
export const asCsv = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

/** Have the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
