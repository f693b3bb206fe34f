import type { RenditionFormat } from '../../shared/photo.ts'
import type { PhotoProblem } from '../../shared/problem.ts'
import { RENDITION_FORMATS, widthsFor } from '../../shared/renditions.ts'
import type { Picture, Pixels } from '../ports.ts'
import type { Report } from './messages.ts'
import { sampleOf } from './sample.ts'

type Small = { pixels: Pixels; view: Pixels; thumbhash: string; fingerprint?: string }

/** A promise that may fail without anybody having asked for it. */
function later<T>() {
  const all = Promise.withResolvers<T>()
  all.promise.catch(() => undefined)
  return all
}

/** What is made of a photo by another process: the answer of `open`, filled by its reports. */
export function receivePicture() {
  const opened = later<Picture | { problem: PhotoProblem }>()
  const small = later<Small>()
  const renditions = new Map<string, ReturnType<typeof later<Uint8Array>>>()
  const keyOf = (width: number, format: RenditionFormat) => `${width}.${format}`

  function pictureOf(width: number, height: number): Picture {
    const widths = widthsFor(width)
    for (const each of widths) for (const format of RENDITION_FORMATS) renditions.set(keyOf(each, format), later())
    return {
      width,
      height,
      async render(asked, format) {
        const rendition = renditions.get(keyOf(asked, format))
        if (!rendition) throw new RangeError(`expected one of ${widths.join(', ')} as the width, received ${asked}`)
        return await rendition.promise
      },
      thumbhash: async () => (await small.promise).thumbhash,
      fingerprint: async () => (await small.promise).fingerprint,
      sample: async side => sampleOf((await small.promise).pixels, side),
      view: async () => (await small.promise).view,
    }
  }

  return {
    opened: opened.promise,
    onReport(report: Report) {
      if (report.kind === 'problem') opened.resolve({ problem: report.problem })
      if (report.kind === 'opened') opened.resolve(pictureOf(report.width, report.height))
      if (report.kind === 'small') small.resolve(report)
      if (report.kind === 'rendition') renditions.get(keyOf(report.width, report.format))?.resolve(report.bytes)
    },
    /** What has not come will not come. */
    fail(error: unknown) {
      for (const each of [opened, small, ...renditions.values()]) each.reject(error)
    },
  }
}
