import { heightFor, RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { openImaging } from './open-imaging.ts'

/** What became of a file. `failed`: thrown, which a use case would try again. */
export type Outcome =
  | { end: 'refused'; code: string }
  | { end: 'ready'; renditions: { name: string; width: number; height: number; bytes: Uint8Array }[] }
  | { end: 'failed'; error: string }

/** A process that reads files as intake does and tells what became of each; it is measured from outside. */
const imaging = openImaging()

/** All that intake makes of a photo. */
async function attempt(bytes: Uint8Array): Promise<Outcome> {
  try {
    const picture = await imaging.open(bytes)
    if ('problem' in picture) return { end: 'refused', code: picture.problem.code }
    await picture.sample(224)
    const renditions: (Outcome & { end: 'ready' })['renditions'] = []
    for (const width of widthsFor(picture.width)) {
      for (const format of RENDITION_FORMATS) {
        renditions.push({ name: `${width}.${format}`, width, height: heightFor(width, picture), bytes: await picture.render(width, format) })
      }
    }
    await picture.thumbhash()
    return { end: 'ready', renditions }
  } catch (error) {
    return { end: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', async (bytes: Uint8Array) => {
  process.send?.(await attempt(bytes))
})
process.send?.('ready')
