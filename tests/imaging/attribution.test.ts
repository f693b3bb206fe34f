import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { xmpOf } from '../../functions/imaging/xmp.ts'
import type { Attribution } from '../../functions/ports.ts'
import { LICENCES, type Licence } from '../../shared/licence.ts'
import { RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { noisy, phonePicture } from './pictures.ts'

const imaging = createImaging()
afterAll(() => imaging.close())

const ada: Attribution = { credit: 'Ada', licence: 'CC-BY-4.0' }

async function rendered(bytes: Uint8Array, attribution?: Attribution) {
  const picture = await imaging.open(bytes, attribution && { attribution })
  if ('problem' in picture) throw new Error(`refused: ${JSON.stringify(picture.problem)}`)
  const outputs = widthsFor(picture.width).flatMap(width => RENDITION_FORMATS.map(format => ({ width, format })))
  return await Promise.all(outputs.map(async output => ({ ...output, bytes: Buffer.from(await picture.render(output.width, output.format)) })))
}

/** What a reader that is none of ours finds in a JPEG, all kinds of metadata asked for. */
const read = (jpeg: Uint8Array) => exifr.parse(jpeg, { tiff: true, exif: true, gps: true, iptc: true, icc: true, xmp: true, jfif: false, mergeOutput: false })

/** A file without the packet, of which AVIF also stores where it is and how long. */
const withoutPacket = (bytes: Buffer, packet: string) => bytes.toString('latin1').replace(Buffer.from(packet).toString('latin1'), '')

describe('a rendition', () => {
  test('says who made the photo, under which licence, and nothing else', async () => {
    const renditions = await rendered(await phonePicture(6).jpeg().toBuffer(), ada)
    expect(renditions.map(({ width, format }) => `${width}.${format}`)).toEqual(['320.avif', '320.jpg', '400.avif', '400.jpg'])
    for (const { bytes, format, width } of renditions) {
      const { exif, iptc, icc, xmpAsString } = await sharp(bytes).metadata()
      expect([exif, iptc, icc, xmpAsString], `${width}.${format}`).toEqual([undefined, undefined, undefined, xmpOf(ada)])
      if (format !== 'jpg') continue
      expect(await read(bytes)).toEqual({
        photoshop: { Credit: 'Ada' },
        xmpRights: { WebStatement: LICENCES['CC-BY-4.0'].url },
        dc: { creator: 'Ada', rights: { lang: 'x-default', value: '© Ada, licensed under CC BY 4.0' } },
        cc: { license: { resource: LICENCES['CC-BY-4.0'].url } },
      })
    }
  })

  test('says so in less than a kilobyte', async () => {
    const original = await noisy({ width: 400, height: 300 }).jpeg().toBuffer()
    const [plain, attributed] = [await rendered(original), await rendered(original, ada)]
    for (const [at, { bytes }] of attributed.entries()) expect(bytes.length - plain[at]!.bytes.length).toBeLessThan(850)
  })

  test('is the same bytes with the same attribution, and the same picture with any', async () => {
    const original = await noisy({ width: 400, height: 300 }).jpeg().toBuffer()
    const [first, again] = [await rendered(original, ada), await rendered(original, ada)]
    const eva = { credit: 'Eva', licence: 'CC-BY-4.0' } as const
    for (const [at, { bytes }] of (await rendered(original, eva)).entries()) {
      expect(first[at]!.bytes.equals(again[at]!.bytes)).toBe(true)
      expect(withoutPacket(bytes, xmpOf(eva))).toBe(withoutPacket(first[at]!.bytes, xmpOf(ada)))
    }
    for (const [at, { bytes }] of (await rendered(original)).entries()) {
      const [with_, without] = await Promise.all([first[at]!.bytes, bytes].map(each => sharp(each).raw().toBuffer()))
      expect(with_!.equals(without!)).toBe(true)
    }
  })
})

describe('the words of an attribution', () => {
  test.each<[Licence, string]>([
    ['CC0-1.0', 'Ada has waived all rights: CC0 1.0'],
    ['CC-BY-SA-4.0', '© Ada, licensed under CC BY-SA 4.0'],
  ])('under %s', (licence, rights) => {
    expect(xmpOf({ credit: 'Ada', licence })).toContain(`<rdf:li xml:lang="x-default">${rights}</rdf:li>`)
  })

  test('can’t end their element', () => {
    const credit = `A&B "q" 'p' ]]> </rdf:li><evil x="1"/>`
    const xmp = xmpOf({ credit, licence: 'CC-BY-4.0' })
    expect(xmp).toContain(`Credit="A&amp;B &quot;q&quot; 'p' ]]&gt; &lt;/rdf:li&gt;&lt;evil x=&quot;1&quot;/&gt;"`)
    expect(xmp).not.toMatch(/<evil|<\/rdf:li><\/rdf:li>/)
  })

  test.each([
    ['no line and no NUL', 'A\0d\r\na\u2028', 'A d a'],
    ['no half of a character', 'A\ud800 \udc00', 'A'],
    ['nothing that turns the words around it', '\u202eadA\u2066', 'adA'],
    ['no noncharacter', 'A\uffff\ufffe', 'A'],
    ['names as people write them', 'Zoë 李小龍 עדה 👩‍🚀', 'Zoë 李小龍 עדה 👩‍🚀'],
    ['no more than a name has', 'é'.repeat(5000), 'é'.repeat(60)],
  ])('are one line: %s', (_, credit, expected) => {
    expect(xmpOf({ credit, licence: 'CC-BY-4.0' })).toContain(`photoshop:Credit="${expected}" `)
  })

  test('leave a name out that says nothing', () => {
    const xmp = xmpOf({ credit: '\u202e', licence: 'CC-BY-4.0' })
    expect(xmp).toContain('>Licensed under CC BY 4.0<')
    expect(xmp).not.toMatch(/photoshop:Credit|<dc:creator/)
  })

  test('reach their readers as they were written', async () => {
    const credit = 'Zoë O’Hara-李'
    const renditions = await rendered(await phonePicture(1).jpeg().toBuffer(), { credit, licence: 'CC-BY-4.0' })
    for (const { bytes, format } of renditions)
      if (format === 'jpg') expect(await read(bytes)).toMatchObject({ photoshop: { Credit: credit }, dc: { creator: credit } })
  })
})
