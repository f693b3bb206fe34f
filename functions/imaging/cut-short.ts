import sharp from 'sharp'
import { LIMITS } from '../../shared/limits.ts'
import { withTails } from './jpeg-end.ts'

/** Rows at the bottom, more than libvips reads at once: of what libjpeg warns of in the last of them, libvips does not hear. */
const ROWS = 128
const PATIENCE = 60

/**
 * Whether a JPEG without an end lacks bits of the last of its pixels as well; false for everything else. libjpeg takes missing bits for zeros,
 * with a warning. Its last rows are read with two different tails behind them: where every bit is there, nothing depends on what follows.
 */
export async function isCutShort(bytes: Uint8Array): Promise<boolean> {
  const tails = withTails(bytes)
  if (!tails) return false
  const [one, other] = tails
  return !(await bottomOf(one)).equals(await bottomOf(other))
}

async function bottomOf(bytes: Uint8Array): Promise<Buffer> {
  const options = { limitInputPixels: LIMITS.photoPixels, failOn: 'none' } as const
  const { width, height } = await sharp(bytes, options).metadata()
  const rows = Math.min(ROWS, height)
  return await sharp(bytes, options)
    .timeout({ seconds: PATIENCE })
    .extract({ left: 0, top: height - rows, width, height: rows })
    .raw()
    .toBuffer()
}
