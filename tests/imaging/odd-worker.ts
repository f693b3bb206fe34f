import { availableParallelism } from 'node:os'
import { endWithParent } from '../../functions/imaging/end-with-parent.ts'
import { restrictLoaders } from '../../functions/imaging/loaders.ts'
import type { Order, Report } from '../../functions/imaging/messages.ts'
import { workOn } from '../../functions/imaging/work-on.ts'

/** A worker that does what some texts say, and reads everything else as the real one does. */
restrictLoaders()
const tell = (report: Report) => process.send?.(report)
const kept: Buffer[] = []
const say = (received: string) => tell({ kind: 'problem', problem: { code: 'unreadable', received } })

process.on('message', async (order: Order) => {
  const text = order.original.length < 100 ? Buffer.from(order.original).toString('latin1') : ''
  switch (text) {
    case 'crash':
      return process.kill(process.pid, 'SIGSEGV')
    case 'crash later':
      tell({ kind: 'opened', width: 300, height: 200 })
      return setImmediate(() => process.exit(1))
    case 'hang':
      for (;;);
    case 'sleep':
      return
    case 'balloon':
      for (const kept: Buffer[] = []; ; ) kept.push(Buffer.alloc(8_000_000, 1))
    case 'keep':
      kept.push(Buffer.alloc(70_000_000, 1))
      return say(`${process.pid}`)
    case 'need': {
      const needed = Buffer.alloc(265_000_000, 1)
      return setTimeout(() => say(`${process.pid} ${needed.length}`), 500)
    }
    case 'heap':
      for (const kept: number[][] = []; ; ) kept.push(Array(1000).fill(kept.length))
    case 'fail':
      return tell({ kind: 'failed', message: 'out of memory' })
    case 'who':
      return say(`${process.pid}`)
    case 'environment':
      return say(Object.keys(process.env).join(' '))
    default:
      return await workOn(order, availableParallelism(), tell)
  }
})
endWithParent()
