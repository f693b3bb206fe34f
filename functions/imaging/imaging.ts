import type { Imaging } from '../ports.ts'
import { decode } from './decode.ts'
import { isOurFailure } from './failure.ts'
import { inspect } from './inspect.ts'
import { restrictLoaders } from './loaders.ts'
import { createPicture } from './picture.ts'

/** Imaging within this process. */
export function createImaging(): Imaging {
  restrictLoaders()
  return {
    async open(original) {
      const inspected = await inspect(original)
      if ('problem' in inspected) return inspected
      try {
        return createPicture(await decode(original, inspected))
      } catch (error) {
        if (isOurFailure(error)) throw error
        return { problem: { code: 'unreadable' } }
      }
    },
  }
}
