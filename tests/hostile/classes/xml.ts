import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join } from '../parts/bytes.ts'
import { carryXmp } from '../parts/carriers.ts'

const laughs = (levels: number) =>
  `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">${Array.from({ length: levels }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`

const documents: Record<string, string> = {
  'billion laughs': `${laughs(9)}<l>&l9;</l>`,
  'quadratic blow-up': `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(30_000)}">]><l>${'&a;'.repeat(9_000)}</l>`,
  'parameter entities': `<!DOCTYPE l [<!ENTITY % a "<!ENTITY &#37; b '%a;'>">%a;]><l/>`,
  'file of the host': '<!DOCTYPE l [<!ENTITY e SYSTEM "file:///dev/zero">]><l>&e;</l>',
  'attributes without end': `<l ${Array.from({ length: 20_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
  'ten thousand deep': '<l>'.repeat(10_000),
}

const packet = (inside: string) => `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>${inside}<?xpacket end="w"?>`

/** As documents of their own, and where a photo may lawfully carry XML: its XMP. */
export const xmlBombs: HostileClass = {
  name: 'xml',
  about: 'XML that expands, as a file and as the XMP of a photo',
  files: samples =>
    Object.entries(documents).flatMap(([name, document]): HostileFile[] => [
      { name, make: () => join(document), expected: 'refused' },
      ...carryXmp(samples, packet(document)).map(([carrier, file]): HostileFile => ({ name: `${name} as XMP of ${carrier}`, make: () => file })),
    ]),
}
