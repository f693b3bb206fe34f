type Attributes = Record<string, string | number | boolean | undefined>

/** Make an element: attributes, then children. Texts are set as text, so no story can become markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value))
  for (const child of children) if (child !== undefined) made.append(child)
  return made
}

export function button(label: string, attributes: Attributes, run: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...(children.length > 0 ? children : [label]))
  if (children.length > 0) made.setAttribute('aria-label', label)
  made.addEventListener('click', run)
  return made
}
