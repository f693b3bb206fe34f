import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { inspect } from './inspect.ts'
import { xmpOf } from './xmp.ts'

const [WIDTH, HEIGHT] = [640, 480]

/**
 * Take a picture of noise through looking, reading, making smaller and writing: what libvips sets up at its first picture, and what Node
 * compiles once it has run for a while, is there before a photo comes, and its moderator does not wait for that.
 */
export async function warmUp(): Promise<void> {
  const data = new Uint8Array(WIDTH * HEIGHT * 3)
  let noise = 1
  for (let at = 0; at < data.length; at++) {
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0
    data[at] = noise >>> 24
  }
  const original = await encode({ data, width: WIDTH, height: HEIGHT }, 'jpg', xmpOf({ credit: '', licence: 'CC0-1.0' }))
  const inspected = await inspect(original)
  if ('problem' in inspected) return
  const pixels = await decode(original, inspected, { width: WIDTH / 2 - 1, height: HEIGHT / 2 - 1 })
  await encode(pixels, 'jpg')
}
