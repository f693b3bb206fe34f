import jsQR from 'jsqr'

/** Four bytes a pixel: red, green, blue, alpha. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8Array
}

/** What a scanner reads in a picture, and the modules of white around it where they are fewest; `undefined` where it reads nothing. */
export function readCode({ width, height, pixels }: Picture): { text: string; quietZone: number } | undefined {
  const code = jsQR.default(new Uint8ClampedArray(pixels), width, height)
  if (!code) return undefined
  const isWhite = (left: number, top: number, right: number, bottom: number) => {
    if (left < 0 || top < 0 || right >= width || bottom >= height) return false
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) for (let part = 0; part < 3; part++) if (pixels[(y * width + x) * 4 + part] !== 255) return false
    return true
  }
  const modules = 17 + 4 * code.version
  const { topLeftCorner, bottomRightCorner } = code.location
  // Where the code is said to be is not exact: half a module around it is white, and its edges are where that ends.
  const half = (bottomRightCorner.x - topLeftCorner.x) / modules / 2
  let [left, top] = [topLeftCorner.x - half, topLeftCorner.y - half].map(Math.floor) as [number, number]
  let [right, bottom] = [bottomRightCorner.x + half, bottomRightCorner.y + half].map(Math.ceil) as [number, number]
  while (isWhite(left, top, left, bottom)) left++
  while (isWhite(left, top, right, top)) top++
  while (isWhite(right, top, right, bottom)) right--
  while (isWhite(left, bottom, right, bottom)) bottom--
  let white = 0
  const isRingWhite = (far: number) =>
    isWhite(left - far, top - far, right + far, top - far) &&
    isWhite(left - far, bottom + far, right + far, bottom + far) &&
    isWhite(left - far, top - far, left - far, bottom + far) &&
    isWhite(right + far, top - far, right + far, bottom + far)
  while (isRingWhite(white + 1)) white++
  // An edge between two pixels colours the one that it is in: one at the code, and one at the end of the white.
  return { text: code.data, quietZone: (white + 2) / ((right - left + 1) / modules) }
}
