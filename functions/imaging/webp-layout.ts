/** How a WebP stores its picture, of an animation its first, as far as it decides what reading it takes. */
export interface WebpLayout {
  isAnimated: boolean
  /** Its pixels, or their transparency, come without loss. */
  isLossless: boolean
  /** Of pixels that come with loss. */
  lossyBytes: number
}

/** Walk the chunks of a file (WebP container specification). */
export function webpLayout(bytes: Uint8Array): WebpLayout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const layout: WebpLayout = { isAnimated: false, isLossless: false, lossyBytes: 0 }
  let frames = 0

  function walk(from: number, to: number): void {
    for (let at = from; at + 8 <= to; ) {
      const length = view.getUint32(at + 4, true)
      const end = Math.min(to, at + 8 + length)
      const type = view.getUint32(at)
      if (type === VP8X) layout.isAnimated = ((bytes[at + 8] ?? 0) & 2) !== 0
      if (type === VP8L || type === ALPH) layout.isLossless = true
      if (type === VP8) layout.lossyBytes += end - at - 8
      // Place, size, time and flags of a frame are before its chunks.
      if (type === ANMF && ++frames === 1) walk(at + 8 + 16, end)
      at += 8 + length + (length % 2)
    }
  }
  walk(12, bytes.length)
  return layout
}
const [VP8X, VP8, VP8L, ALPH, ANMF] = [0x56503858, 0x56503820, 0x5650384c, 0x414c5048, 0x414e4d46]
