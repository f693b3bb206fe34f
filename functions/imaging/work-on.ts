import type { RenditionFormat } from '../../shared/photo.ts'
import { DESK_WIDTH, largestSize, RENDITION_FORMATS, type Size, widthsFor } from '../../shared/renditions.ts'
import { decode } from './decode.ts'
import { isOurFailure } from './failure.ts'
import { inspect, unreadable } from './inspect.ts'
import type { Order, Report } from './messages.ts'
import { createPicture, type DecodedPicture } from './picture.ts'
import { redact } from './redact.ts'
import { xmpOf } from './xmp.ts'

/** Tell whoever ordered. May answer a promise that resolves when that is on its way. */
type Tell = (report: Report) => unknown

/** Make everything of one photo, as many pictures at once as there are `lanes`: the moderator's first, then the longest work. */
export async function workOn(order: Order, lanes: number, tell: Tell): Promise<void> {
  const picture = await open(order, tell)
  if (!picture) return
  tell({ kind: 'opened', width: picture.width, height: picture.height })
  const [desk, ...others] = inOrder(picture.width)
  const render = async ({ width, format }: Output) => {
    await tell({ kind: 'rendition', width, format, bytes: await picture.render(width, format) })
  }
  if (desk) await render(desk)
  // What decoding took lies outside of the heap, where nothing presses for it to be given back. The moderator does not wait for that.
  globalThis.gc?.()
  const fingerprint = await picture.fingerprint()
  const [pixels, view, thumbhash] = [await picture.smallest(), await picture.view(), await picture.thumbhash()]
  tell({ kind: 'small', pixels, view, thumbhash, ...(fingerprint && { fingerprint }) })
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = others.shift(); next; next = others.shift()) await render(next)
    }),
  )
  tell({ kind: 'done' })
}

const deskWidth = (largest: number) => Math.min(DESK_WIDTH, largest)

/** Look at a photo and decode it for the moderator's picture; what is wrong with it is told. */
async function open({ original, attribution, redactions = [] }: Order, tell: Tell): Promise<DecodedPicture | undefined> {
  const inspected = await inspect(original)
  if ('problem' in inspected) {
    tell({ kind: 'problem', problem: inspected.problem })
    return undefined
  }
  const largest = largestSize(inspected.width, inspected.height)
  const desk = deskWidth(largest.width)
  // Read at half of its size or less, a photo is there for the moderator after a tenth of the work instead of a third; all else is read once.
  // Where something is covered, the moderator sees it in the very pixels that the others are made of.
  const read = redactions.length === 0 && inspected.shrinks && inspected.width >= 2 * desk ? [desk] : []
  const decodeCovered = async (size: Size) => {
    const pixels = await decode(original, inspected, size)
    redact(pixels, redactions)
    return pixels
  }
  const picture = createPicture(largest, { decode: decodeCovered, read, xmp: attribution && xmpOf(attribution) })
  try {
    await picture.ready(read[0] ?? largest.width)
  } catch (error) {
    if (isOurFailure(error)) throw error
    tell({ kind: 'problem', problem: unreadable(original) })
    return undefined
  }
  return picture
}

interface Output {
  width: number
  format: RenditionFormat
}

/** AVIF is most of the work, and not all of it waits for the pixels of the largest. */
function inOrder(largest: number): Output[] {
  const widths = widthsFor(largest).toReversed()
  const outputs = RENDITION_FORMATS.flatMap(format => widths.map(width => ({ width, format })))
  const isDesk = ({ width, format }: Output) => width === deskWidth(largest) && format === 'jpg'
  return [...outputs.filter(isDesk), ...outputs.filter(output => !isDesk(output))]
}
