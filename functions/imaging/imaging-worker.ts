import { availableParallelism } from 'node:os'
import { restrictLoaders } from './loaders.ts'
import type { Order, Report } from './messages.ts'
import { workOn } from './work-on.ts'

/** A process that only ever sees one photo at a time, and nothing else of the gallery. */
restrictLoaders()
const lanes = availableParallelism()
const tell = (report: Report) => process.send?.(report)

process.on('message', async ({ original }: Order) => {
  try {
    await workOn(original, lanes, tell)
  } catch (error) {
    tell({ kind: 'failed', message: String(error) })
  }
})
// Nobody waits for what it does any more. An exit would wait for pictures that are being made.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
