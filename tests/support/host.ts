import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestHost {
  url: string
  port: number
  folder: string
  /** Of the process that runs now. */
  pid(): number
  /** What it has written: words for people, and its log. */
  output(): string
  log(): string
  /** Send a signal and wait for the end; answers the exit code, or null after a signal. */
  kill(signal?: NodeJS.Signals): Promise<number | null>
  /** Start again on the same folder and port; kills first what still runs. */
  restart(): Promise<void>
  /** Stop and delete the folder. */
  close(): Promise<void>
}

export interface HostOptions {
  args?: string[]
  env?: Record<string, string>
  /** An existing data folder, which `close` leaves; else a new one. */
  folder?: string
  /** Run as another user, where the tests run as root. */
  uid?: number
}

/** The built host; VEDUTA_TEST_HOST names another build. */
const MAIN = process.env.VEDUTA_TEST_HOST ?? join(import.meta.dirname, '../../dist/host/main.js')
const READY_MS = 60_000

/** Start the built host as a process of its own on a free port, without stories and without rate limits, and wait until it is ready. */
export async function startHost(options: HostOptions = {}): Promise<TestHost> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'veduta-host-')))
  const port = await freePort()
  let running = await run(port, folder, options)
  let past = { output: '', log: '' }

  async function kill(signal: NodeJS.Signals = 'SIGKILL') {
    const { child } = running
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    }
    return child.exitCode
  }

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    folder,
    pid: () => running.child.pid ?? 0,
    output: () => past.output + running.output(),
    log: () => past.log + running.log(),
    kill,
    async restart() {
      await kill()
      past = { output: past.output + running.output(), log: past.log + running.log() }
      running = await run(port, folder, options)
    },
    async close() {
      await kill('SIGTERM')
      if (!options.folder) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Run the host until it ends by itself; for starts that must fail. */
export async function runHost({ port, folder, ...options }: HostOptions & { port?: number; folder: string }) {
  const host = spawnHost(port ?? (await freePort()), folder, options)
  await host.ended
  return { code: host.child.exitCode, output: host.output(), log: host.log() }
}

async function run(port: number, folder: string, options: HostOptions) {
  const host = spawnHost(port, folder, options)
  const late = AbortSignal.timeout(READY_MS)
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`expected the host to become ready, ${why}:\n${host.output()}${host.log()}`))
    host.child.stdout?.on('data', () => host.output().includes('Veduta is ready at') && resolve())
    host.child.once('exit', code => fail(`it ended with ${code}`))
    late.addEventListener('abort', () => fail(`it was not within ${READY_MS} ms`), { once: true })
  }).catch(error => {
    host.child.kill('SIGKILL')
    throw error
  })
  return host
}

function spawnHost(port: number, folder: string, { args = ['--no-demo'], env = {}, uid }: HostOptions) {
  if (!existsSync(MAIN)) throw new Error(`expected the built host at ${MAIN}: run "npm run build"`)
  const child: ChildProcess = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1', VEDUTA_DATA: folder, VEDUTA_RATE_LIMITS: 'off', VEDUTA_RESERVE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  // A test that ran out of time does not reach its own end.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let output = ''
  let log = ''
  child.stdout?.on('data', chunk => {
    output += chunk
  })
  child.stderr?.on('data', chunk => {
    log += chunk
  })
  return { child, output: () => output, log: () => log, ended: once(child, 'close') }
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
