import { SaxesParser } from 'saxes'

/** An element by its local name in its namespace. */
export interface XmlElement {
  name: string
  namespace: string
  attributes: Record<string, string>
  /** Its own text, with that of what is in it. */
  text: string
  children: XmlElement[]
}

/** Read a document as XML 1.0 with namespaces has it; throws where it is not well formed, or has anything but elements and text. */
export function readXml(document: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', namespace: '', attributes: {}, text: '', children: [] }
  const open = [top]
  const here = () => open.at(-1) ?? top
  const never = (what: string) => () => {
    throw new Error(`expected elements and text, received ${what}`)
  }
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]))
    const element = { name: tag.local, namespace: tag.uri, attributes, text: '', children: [] }
    here().children.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('doctype', never('a document type'))
  parser.on('comment', never('a comment'))
  parser.on('cdata', never('a CDATA section'))
  parser.on('processinginstruction', never('an instruction'))
  parser.write(document).close()
  const [root] = top.children
  if (!root) throw new Error('expected an element, received none')
  return root
}

/** The elements of a name below another, at any depth, in the order of the document. */
export const allOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap(child => [...(child.name === name ? [child] : []), ...allOf(child, name)])
