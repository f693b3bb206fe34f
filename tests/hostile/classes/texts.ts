import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, repeated } from '../parts/bytes.ts'
import { inPng } from '../parts/carriers.ts'
import { chunk, zeros } from '../parts/png.ts'

const ztxt = (bytes: number) => chunk('zTXt', join('Comment\0\0', zeros(bytes)))
const itxt = (bytes: number, keyword = 'Comment') => chunk('iTXt', join(keyword, '\0\x01\0\0\0', zeros(bytes)))

export const textBombs: HostileClass = {
  name: 'texts',
  about: 'PNG texts (zTXt, iTXt, tEXt) that expand or never end',
  files({ png }) {
    const files: Record<string, () => Uint8Array> = {
      'zTXt of 100 MB': () => inPng(png, ztxt(100_000_000)),
      'zTXt of 10 GB': () => inPng(png, ztxt(10_000_000_000)),
      '1,000 zTXt of 7 MB': () => inPng(png, repeated(ztxt(7_000_000), 1_000)),
      'iTXt of 1 GB': () => inPng(png, itxt(1_000_000_000)),
      'iTXt as XMP of 1 GB': () => inPng(png, itxt(1_000_000_000, 'XML:com.adobe.xmp')),
      '2,500 iTXt of 7 MB': () => inPng(png, repeated(itxt(7_000_000), 2_500)),
      '300,000 tEXt': () => inPng(png, repeated(chunk('tEXt', join('Comment\0x')), 300_000)),
      'tEXt of 19 MB': () => inPng(png, chunk('tEXt', join('Comment\0', repeated('x', 19_000_000)))),
      'a keyword of a megabyte': () => inPng(png, chunk('tEXt', join(repeated('k', 1_000_000), '\0x'))),
      'zTXt whose method is unknown': () => inPng(png, chunk('zTXt', join('Comment\0\x07', zeros(1000)))),
      'raw profile of exif that is none': () => inPng(png, chunk('zTXt', join('Raw profile type exif\0\0', zeros(50_000_000)))),
      'raw profile that says 2 GB': () => inPng(png, chunk('tEXt', join('Raw profile type exif\0\nexif\n2000000000\n00'))),
      'zTXt without an end': () => inPng(png, chunk('zTXt', join('Comment\0\0', zeros(10_000_000).subarray(0, 5_000)))),
    }
    return Object.entries(files).map(([name, make]): HostileFile => ({ name, make }))
  },
}
