import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, repeated } from '../parts/bytes.ts'
import { EOI, emptyScan, jpegHead, scansJpeg } from '../parts/jpeg.ts'

const SMALL = { width: 400, height: 300 } as const
const PHONE = { width: 4_032, height: 3_024 } as const
const HUGE = { width: 8_900, height: 8_900 } as const

/** Every scan of a progressive JPEG goes over the whole picture again, for a few bytes. */
const bombs: Record<string, () => Uint8Array> = {
  'ten of them': () => scansJpeg(SMALL, 10),
  '100 of them': () => scansJpeg(SMALL, 100),
  '101 of them': () => scansJpeg(SMALL, 101),
  '800 of them': () => scansJpeg(SMALL, 800),
  '2,600 of them in colour': () => scansJpeg({ ...SMALL, components: 3 }, 2_600),
  '12 MP, 30 of them': () => scansJpeg(PHONE, 30),
  '12 MP, 100 of them in colour': () => scansJpeg({ ...PHONE, components: 3 }, 100),
  '12 MP, 800 of them': () => scansJpeg(PHONE, 800),
  '80 MP, 20 of them': () => scansJpeg(HUGE, 20),
  '80 MP, 99 of them': () => scansJpeg(HUGE, 99),
  '80 MP, 99 of them in colour': () => scansJpeg({ ...HUGE, components: 3 }, 99),
  '80 MP, 800 of them': () => scansJpeg(HUGE, 800),
  'the same one 1,000 times': () => join(jpegHead(SMALL), repeated(emptyScan({ component: 1, from: 0, to: 0, high: 0, low: 0 }, SMALL), 1_000), EOI),
  'the same one 20,000 times on 12 MP': () =>
    join(
      jpegHead(PHONE),
      emptyScan({ component: 1, from: 0, to: 0, high: 0, low: 0 }, PHONE),
      repeated(emptyScan({ component: 1, from: 1, to: 63, high: 0, low: 1 }, PHONE), 20_000),
      EOI,
    ),
  'none at all': () => join(jpegHead(SMALL), EOI),
  'of a component that is not there': () => join(jpegHead(SMALL), emptyScan({ component: 9, from: 0, to: 0, high: 0, low: 0 }, SMALL), EOI),
  'from 63 to 1': () => join(jpegHead(SMALL), emptyScan({ component: 1, from: 63, to: 1, high: 0, low: 0 }, SMALL), EOI),
}

export const scanBombs: HostileClass = {
  name: 'scans',
  about: 'progressive JPEGs with scans without end',
  files: () => Object.entries(bombs).map(([name, make]): HostileFile => ({ name, make })),
}
