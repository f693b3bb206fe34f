/** Make a small JPEG of a photo, upright, its longest side at most `side` pixels; `undefined` where the browser can't read it. */
export async function thumbnail(photo: Blob, side: number): Promise<Blob | undefined> {
  const picture = await createImageBitmap(photo).catch(() => undefined)
  if (!picture) return undefined
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const drawing = canvas.getContext('2d')
  if (drawing) {
    drawing.imageSmoothingQuality = 'high'
    // JPEG knows no transparency: what is clear in a PNG lies on white paper, as in the gallery.
    drawing.fillStyle = '#fff'
    drawing.fillRect(0, 0, canvas.width, canvas.height)
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  picture.close()
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? undefined), 'image/jpeg', 0.8))
}

/** Longest side of the small picture that is kept on the device, pixels. */
const KEPT = 480

/** Small pictures of photos by number, one after the other, so that a phone holds one large picture at a time. */
export async function thumbnails(photos: ReadonlyMap<string, Blob>): Promise<Record<string, Blob>> {
  const pictures: Record<string, Blob> = {}
  for (const [number, photo] of photos) {
    const picture = await thumbnail(photo, KEPT)
    if (picture) pictures[number] = picture
  }
  return pictures
}
