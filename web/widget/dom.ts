/** What a component may give: as in JSX. */
type Child = Node | string | number | boolean | null | undefined | Child[]
type Props = Record<string, unknown>

/**
 * What the build turns the widget's JSX into. The same components are rendered by Preact on the server; in the browser nothing that they
 * draw is ever drawn anew, so that elements can be made at once, without a library that compares.
 */
export function h(type: string | ((props: Props) => Child), props: Props | null, ...children: Child[]): Child {
  if (typeof type === 'function') return type({ ...props, children })
  const element = /^(svg|path)$/.test(type) ? document.createElementNS('http://www.w3.org/2000/svg', type) : document.createElement(type)
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name === 'style') for (const [property, each] of Object.entries(value as object)) (element as HTMLElement).style.setProperty(property, String(each))
    else if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (name !== 'key' && value !== undefined && (value !== false || name.startsWith('aria')))
      element.setAttribute(name, value === true ? (name.startsWith('aria') ? 'true' : '') : String(value))
  }
  element.append(...nodesOf(children))
  return element
}

export const Fragment = ({ children }: { children: Child[] }): Child => children

/** The nodes that some JSX has become. */
export function nodesOf(jsx: unknown): (Node | string)[] {
  return [jsx as Child]
    .flat(9)
    .flatMap(each => (each === null || each === undefined || typeof each === 'boolean' ? [] : [each instanceof Node ? each : String(each)]))
}

export const mount = (box: Element, jsx: unknown): void => box.replaceChildren(...nodesOf(jsx))

/** The element that some JSX has become. */
export const elementOf = <Made extends HTMLElement>(jsx: unknown): Made => nodesOf(jsx)[0] as Made
