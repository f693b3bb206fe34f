import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface Program {
  /** Answers what the handler answered; rejects with what it threw, with why it could not start, or with how its process ended. */
  invoke<Answer>(event: unknown, options?: { timeoutMs?: number }): Promise<Answer>
  /** End the process as the machine does that has no memory left. */
  kill(): void
  close(): Promise<void>
}

interface Invocation {
  id: string
  event: unknown
  timeoutMs: number
  resolve(answer: unknown): void
  reject(error: Error): void
}

const PATH = '/2018-06-01/runtime'
const TIMEOUT_MS = 60_000

/** A bundle in a process of its own behind a Lambda Runtime API, with nothing in its environment but what is given. */
export async function startProgram(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<Program> {
  const waiting: Invocation[] = []
  const running = new Map<string, Invocation>()
  let asking: ServerResponse | undefined
  let failure: Error | undefined

  function hand() {
    const next = asking && waiting.shift()
    if (!asking || !next) return
    running.set(next.id, next)
    asking.writeHead(200, { 'Lambda-Runtime-Aws-Request-Id': next.id, 'Lambda-Runtime-Deadline-Ms': String(Date.now() + next.timeoutMs) })
    asking.end(JSON.stringify(next.event))
    asking = undefined
  }
  function fail(error: Error) {
    failure = error
    for (const each of [...waiting.splice(0), ...running.values()]) each.reject(error)
    running.clear()
  }

  const server = createServer(async (request, response) => {
    if (request.url === `${PATH}/invocation/next`) {
      asking = response
      return hand()
    }
    const body = await read(request)
    const [, id = '', outcome] = /\/invocation\/([^/]+)\/(response|error)$/.exec(request.url ?? '') ?? []
    const invocation = running.get(id)
    running.delete(id)
    if (outcome === 'response') invocation?.resolve(JSON.parse(body))
    else if (outcome === 'error') invocation?.reject(errorOf(body))
    else fail(errorOf(body))
    response.writeHead(202).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')

  const env = { ...environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}`, LAMBDA_TASK_ROOT: folder }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bootstrap.ts')], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  child.on('exit', (code, signal) => fail(new Error(`expected the program to go on, it ended with ${code ?? signal}`)))

  return {
    invoke: <Answer>(event: unknown, { timeoutMs = TIMEOUT_MS } = {}) =>
      new Promise<Answer>((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.push({ id: randomUUID(), event, timeoutMs, resolve: answer => resolve(answer as Answer), reject })
        hand()
      }),
    kill: () => void child.kill('SIGKILL'),
    async close() {
      await end(child)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}

function errorOf(body: string): Error {
  const { errorType, errorMessage } = JSON.parse(body) as { errorType: string; errorMessage: string }
  return Object.assign(new Error(errorMessage), { name: errorType })
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
