const sheets = new Map<string, CSSStyleSheet>()

/** Give a shadow root a stylesheet that needs no element, and so no permission of a page's policy. */
export function dress({ adoptedStyleSheets }: ShadowRoot, text: string): void {
  const sheet = sheets.get(text) ?? new CSSStyleSheet()
  if (!sheets.has(text)) sheet.replaceSync(text)
  sheets.set(text, sheet)
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
}
