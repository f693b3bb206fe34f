import { availableParallelism } from 'node:os'
import { endWithParent } from './end-with-parent.ts'
import { restrictLoaders } from './loaders.ts'
import type { Order, Report } from './messages.ts'
import { warmUp } from './warm-up.ts'
import { workOn } from './work-on.ts'

/** A process that only ever sees one photo at a time, and nothing else of the gallery. */
restrictLoaders()
const lanes = availableParallelism()
const tell = (report: Report) => process.send?.(report)
// A process that can't do this can't read a photo either, which then says so.
const ready = warmUp().catch(() => undefined)

process.on('message', async (order: Order) => {
  try {
    await ready
    await workOn(order, lanes, tell)
  } catch (error) {
    tell({ kind: 'failed', message: String(error) })
  }
})
endWithParent()
