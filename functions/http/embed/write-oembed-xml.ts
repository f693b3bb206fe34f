import { element, textElement, xmlDocument } from '../open-data/xml.ts'
import type { Oembed } from './oembed-answer.ts'

/** Write an answer as an XML document, each field an element (oEmbed 1.0, section 2.3.4). */
export const writeOembedXml = (answer: Oembed): string =>
  xmlDocument(element('oembed', {}, ...Object.entries(answer).map(([name, value]) => textElement(name, String(value)))))
