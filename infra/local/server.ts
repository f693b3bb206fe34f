import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from '../../functions/config.ts'
import { EXIT, StartFailure } from './start-failure.ts'

/** A photo of 20 MB over a bad connection takes its time; silence does not. */
const REQUEST_MS = 30 * 60_000
const SILENCE_MS = 120_000

/** Listen, or say in one sentence why not. */
export async function listen(app: Hono, config: Config): Promise<Server> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: REQUEST_MS, keepAliveTimeout: 65_000 },
  }) as Server
  server.timeout = SILENCE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw describe(error, config)
  })
  return server
}

function describe(error: NodeJS.ErrnoException, { port, host }: Config): unknown {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartFailure(`Port ${port} is taken on ${host}: another program listens there. Choose another one with PORT.`, EXIT.unavailable, error)
    case 'EACCES':
      return new StartFailure(`Port ${port} needs rights that this user does not have. Choose one above 1023 with PORT.`, EXIT.unavailable, error)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartFailure(`HOST=${host} is no address of this machine.`, EXIT.config, error)
    default:
      return error
  }
}

/** Take no more connections, let answers that are under way go out, and cut what takes longer. */
export async function closeServer(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), withinMs)
  await closed
  clearTimeout(timer)
}
