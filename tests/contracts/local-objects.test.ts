import { once } from 'node:events'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { DATABASE_FILE } from '../../functions/adapters/local/context.ts'
import { openDatabase } from '../../functions/adapters/local/database.ts'
import { createFileErasures } from '../../functions/adapters/local/erasures.ts'
import { createSqliteInventory } from '../../functions/adapters/local/inventory.ts'
import { createApp } from '../../functions/http/app.ts'
import { createUploads } from '../../infra/local/uploads.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { describeErasures } from './erasures.ts'
import { describeInventory } from './inventory.ts'
import { describeJobs } from './jobs.ts'
import { describeObjects } from './objects.ts'
import { describeTickets } from './tickets.ts'

const open = () => withContext({ imaging: noImaging, handle: async () => {} })

/** A clock that is moved on. */
function clockOf({ context, setTime }: TestContext) {
  return async (ms: number) => setTime(new Date(context.now().getTime() + ms).toISOString())
}

describeObjects('in files', async () => {
  const local = await open()
  return { objects: local.context.objects, close: local.close }
})

describeErasures('in a file', async () => {
  const local = await open()
  return {
    erasures: local.context.erasures,
    setTime: local.setTime,
    reopen: async () => createFileErasures(local.folder, local.context.now),
    close: local.close,
  }
})

describeTickets('of the one-machine host', async () => {
  const local = await open()
  const server: ServerType = serve({ fetch: createApp(local.context).route('/', createUploads(local)).fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const { objects, tickets, now } = local.context
  return {
    tickets: { issue: async upload => ({ ...(await tickets.issue(upload)), url: `http://127.0.0.1:${port}/uploads` }) },
    objects,
    now,
    pass: clockOf(local),
    async close() {
      server.close()
      await local.close()
    },
  }
})

describeJobs('in SQLite', async () => {
  const local = await open()
  const { queue } = local
  return {
    jobs: local.context.jobs,
    async take(kind) {
      const leased = queue.take(kind)
      if (leased) queue.done(leased)
      return leased?.job
    },
    async fail(kind) {
      const leased = queue.take(kind)
      if (leased) queue.bury(leased, new Error('no'))
    },
    pass: clockOf(local),
    close: local.close,
  }
})

describeInventory('in SQLite', async () => {
  const local = await open()
  const database = openDatabase(join(local.folder, DATABASE_FILE))
  const close = async () => {
    database.close()
    await local.close()
  }
  return { inventory: createSqliteInventory(database), records: { ...local.context, setTime: local.setTime, close } }
})
