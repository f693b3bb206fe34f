import type { RenditionFormat } from '../../shared/photo.ts'
import { DESK_WIDTH, RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import { decode } from './decode.ts'
import { isOurFailure } from './failure.ts'
import { inspect } from './inspect.ts'
import type { Report } from './messages.ts'
import { createPicture, type DecodedPicture } from './picture.ts'

/** Make everything of one photo, as many pictures at once as there are `lanes`: the moderator's first, then the longest work. */
export async function workOn(original: Uint8Array, lanes: number, tell: (report: Report) => void): Promise<void> {
  const picture = await open(original, tell)
  if (!picture) return
  // What decoding took lies outside of the heap, where nothing presses for it to be given back.
  globalThis.gc?.()
  tell({ kind: 'opened', width: picture.width, height: picture.height })
  const [desk, ...others] = inOrder(picture.width)
  const render = async ({ width, format }: Output) => tell({ kind: 'rendition', width, format, bytes: await picture.render(width, format) })
  if (desk) await render(desk)
  tell({ kind: 'small', pixels: await picture.smallest(), thumbhash: await picture.thumbhash() })
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = others.shift(); next; next = others.shift()) await render(next)
    }),
  )
  tell({ kind: 'done' })
}

/** Look at a photo and decode it; what is wrong with it is told. */
async function open(original: Uint8Array, tell: (report: Report) => void): Promise<DecodedPicture | undefined> {
  const inspected = await inspect(original)
  if ('problem' in inspected) {
    tell({ kind: 'problem', problem: inspected.problem })
    return undefined
  }
  try {
    return createPicture(await decode(original, inspected))
  } catch (error) {
    if (isOurFailure(error)) throw error
    tell({ kind: 'problem', problem: { code: 'unreadable' } })
    return undefined
  }
}

interface Output {
  width: number
  format: RenditionFormat
}

function inOrder(largest: number): Output[] {
  const outputs = widthsFor(largest)
    .toReversed()
    .flatMap(width => RENDITION_FORMATS.map(format => ({ width, format })))
  const isDesk = ({ width, format }: Output) => width === Math.min(DESK_WIDTH, largest) && format === 'jpg'
  return [...outputs.filter(isDesk), ...outputs.filter(output => !isDesk(output))]
}
