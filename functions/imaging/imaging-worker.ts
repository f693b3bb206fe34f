import { availableParallelism } from 'node:os'
import { endWithParent } from './end-with-parent.ts'
import { restrictLoaders } from './loaders.ts'
import type { Order, Report } from './messages.ts'
import { warmUp } from './warm-up.ts'
import { workOn } from './work-on.ts'

/** A process that only ever sees one photo at a time, and nothing else of the gallery. */
restrictLoaders()
const lanes = availableParallelism()
/** Resolves when it is on its way: a pipe takes some at once, and the rest only once nothing else runs here. */
const tell = (report: Report) => new Promise<void>(resolve => process.send?.(report, undefined, undefined, () => resolve()))
// A process that can't do this can't read a photo either, which then says so.
const ready = warmUp().catch(() => undefined)

process.on('message', async (order: Order) => {
  try {
    await ready
    await workOn(order, lanes, tell)
  } catch (error) {
    await tell({ kind: 'failed', message: String(error) })
  }
})
endWithParent()
