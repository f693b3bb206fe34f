import type { PhotoType } from '../../shared/limits.ts'
import { heifItems } from './heif-items.ts'

/** Colours that a file states by the numbers of ITU-T H.273 rather than by a profile, where they are not those of sRGB. */
export interface StatedColours {
  primaries: 'bt709' | 'bt2020' | 'p3'
  /** `pq` and `hlg` are high dynamic range (ITU-R BT.2100). */
  transfer: 'srgb' | 'gamma22' | 'linear' | 'pq' | 'hlg'
}

const PRIMARIES: Record<number, StatedColours['primaries']> = { 9: 'bt2020', 12: 'p3' }
const TRANSFERS: Record<number, StatedColours['transfer']> = { 4: 'gamma22', 8: 'linear', 16: 'pq', 18: 'hlg' }

/** Read `color_primaries` and `transfer_characteristics`. What is unknown, or a television's, is taken for sRGB as browsers do. */
export function coloursOf(primaries: number, transfer: number): StatedColours | undefined {
  const stated = { primaries: PRIMARIES[primaries] ?? 'bt709', transfer: TRANSFERS[transfer] ?? 'srgb' } as const
  return stated.primaries === 'bt709' && stated.transfer === 'srgb' ? undefined : stated
}

/** Find what a file states of its main picture. A colour profile beside it counts more in AVIF, and less in PNG. */
export function statedColours(bytes: Uint8Array, type: PhotoType, hasProfile: boolean): StatedColours | undefined {
  if (type === 'image/png') return inPng(bytes)
  return type === 'image/avif' && !hasProfile ? inAvif(bytes) : undefined
}

/** The chunk cICP, before the pixels (PNG third edition, 11.3.2.6). */
function inPng(bytes: Uint8Array): StatedColours | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4)
    if (name === IDAT) return undefined
    if (name === CICP) return coloursOf(view.getUint8(at + 8), view.getUint8(at + 9))
  }
  return undefined
}
const IDAT = 0x49444154
const CICP = 0x63494350

/** Those of the primary item: a gain map has its own. */
function inAvif(bytes: Uint8Array): StatedColours | undefined {
  const { primary, items } = heifItems(bytes)
  const { numbers } = items.get(primary) ?? {}
  return numbers && coloursOf(numbers.primaries, numbers.transfer)
}
