import type { HostileClass, HostileFile } from '../hostile-file.ts'
import { join, repeated, u16, u16le, u32, u32le } from '../parts/bytes.ts'
import { carryExif } from '../parts/carriers.ts'
import { directory, entry, tiff, tiffOf } from '../parts/tiff.ts'

const EXIF_IFD = 0x8769
const GPS_IFD = 0x8825
const ORIENTATION = 0x0112

/** EXIF whose directories (IFDs) lead in circles, out of the file or on without end. */
const bad: Record<string, () => Uint8Array> = {
  'next is itself': () => tiff(directory([entry(ORIENTATION, 3, 1, 6)], 8)),
  'two that are each the next': () => tiff(directory([], 14), directory([], 8)),
  'EXIF directory is the first again': () => tiff(directory([entry(EXIF_IFD, 4, 1, 8)], 0)),
  'GPS directory is the first again': () => tiff(directory([entry(GPS_IFD, 4, 1, 8), entry(EXIF_IFD, 4, 1, 8)], 8)),
  'sub-directories of themselves': () => tiff(directory([entry(0x014a, 4, 1_000, 8)], 0)),
  'interoperability in a circle': () => tiff(directory([entry(EXIF_IFD, 4, 1, 26)], 0), directory([entry(0xa005, 4, 1, 26)], 26)),
  '40 directories in a row, then back': () =>
    tiff(...Array.from({ length: 40 }, (_, at) => directory([entry(EXIF_IFD, 4, 1, 8 + at * 18)], 8 + ((at + 1) % 40) * 18))),
  'a thousand entries that are the first again': () =>
    tiff(
      directory(
        Array.from({ length: 39 }, () => entry(EXIF_IFD, 4, 1, 8)),
        8,
      ),
    ),
  'says 65,535 entries': () => tiff(directory([entry(ORIENTATION, 3, 1, 6)], 0, 65_535)),
  'has 5,000 entries': () =>
    tiff(
      directory(
        Array.from({ length: 5_000 }, (_, at) => entry(at, 4, 1, at)),
        0,
      ),
    ),
  'a count of four billion': () => tiff(directory([entry(0x010e, 2, 0xffffffff, 8), entry(0x9286, 7, 0x7fffffff, 8)], 0)),
  'counts whose product overflows': () => tiff(directory([entry(0x0110, 5, 0x20000001, 8), entry(0x0111, 12, 0x20000000, 0)], 0)),
  'values outside': () => tiff(directory([entry(0x010e, 2, 100, 0xfffffff0), entry(0x0132, 2, 20, 0x7fffffff)], 0xfffffffe)),
  'types that are none': () => tiff(directory([entry(ORIENTATION, 0, 1, 6), entry(0x0100, 200, 1, 6), entry(0x0101, 65_535, 1, 6)], 0)),
  'orientation 0': () => tiff(directory([entry(ORIENTATION, 3, 1, 0)], 0)),
  'orientation 65,535': () => tiff(directory([entry(ORIENTATION, 3, 1, 65_535)], 0)),
  'orientation as a text': () => tiffOf([{ tag: ORIENTATION, type: 2, data: repeated('6', 100) }]),
  'orientation a thousand times': () =>
    tiff(
      directory(
        Array.from({ length: 39 }, (_, at) => entry(ORIENTATION, 3, 1, (at % 8) + 1)),
        0,
      ),
    ),
  'first directory at 0': () => join('II*\0', u32le(0)),
  'first directory outside': () => join('II*\0', u32le(0xfffffff0)),
  'big-endian with little-endian inside': () => join('MM\0*', u32(8), u16le(1, ORIENTATION, 3), u32le(1, 6), u32le(8)),
  'big-endian circle': () => join('MM\0*', u32(8), u16(1, EXIF_IFD, 4), u32(1, 8), u32(8)),
  'no directory at all': () => join('II*\0'),
  'a maker note that is EXIF again': () => tiffOf([{ tag: 0x927c, type: 7, data: join('Nikon\0\x02\0\0\0', tiff(directory([entry(0x0011, 4, 1, 8)], 8))) }]),
}

export const directoryLoops: HostileClass = {
  name: 'directories',
  about: 'EXIF bombs: directories in circles, counts and offsets that lie',
  files: samples =>
    Object.entries(bad).flatMap(([name, make]) =>
      carryExif(samples, make()).map(([carrier, file]): HostileFile => ({ name: `${carrier}: ${name}`, make: () => file })),
    ),
}
