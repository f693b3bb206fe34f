import sharp from 'sharp'
import { LIMITS } from '../../shared/limits.ts'
import { withEnd, withOnes } from './jpeg-end.ts'

/** Rows at the bottom, more than libvips reads at once: of what libjpeg warns of in the last of them, libvips does not hear. */
const ROWS = 128
const PATIENCE = 60

/**
 * Whether a JPEG without an end lacks bits of its pixels as well; false for everything else. libjpeg takes missing bits for zeros, with a
 * warning. Its last rows are read twice, with zeros behind them and with ones: where every bit is there, nothing depends on what follows.
 * Throws where libjpeg warns of the rows above.
 */
export async function isCutShort(bytes: Uint8Array): Promise<boolean> {
  const [zeros, ones] = [withEnd(bytes), withOnes(bytes)]
  if (!zeros || !ones) return false
  return !(await bottomOf(zeros, 'warning')).equals(await bottomOf(ones, 'none'))
}

async function bottomOf(bytes: Uint8Array, failOn: 'warning' | 'none'): Promise<Buffer> {
  const options = { limitInputPixels: LIMITS.photoPixels, failOn } as const
  const { width, height } = await sharp(bytes, options).metadata()
  const rows = Math.min(ROWS, height)
  return await sharp(bytes, options)
    .timeout({ seconds: PATIENCE })
    .extract({ left: 0, top: height - rows, width, height: rows })
    .raw()
    .toBuffer()
}
