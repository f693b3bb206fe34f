import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributor, makePhoto } from '../support/contributor.ts'
import { freePort, runHost, startHost } from '../support/host.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veduta-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** One sentence for people, no stack, and nothing said to be ready. */
const oneSentence = ({ log, output }: { log: string; output: string }) => {
  expect(log.trim().split('\n')).toHaveLength(1)
  expect(output).not.toContain('ready')
  return log.trim()
}

test('the host answers after less than five seconds of work, with ten cities, and stops when asked', async () => {
  const host = await startHost()
  try {
    expect(await (await fetch(`${host.url}/healthz`)).json()).toEqual({ status: 'ok' })
    // Of work, since a busy machine makes everything wait.
    const { cpuMs } = JSON.parse(host.log().match(/^.*"ready".*$/m)?.[0] ?? '{}') as { cpuMs: number }
    expect(cpuMs).toBeLessThan(5000)
    const { items } = (await (await fetch(`${host.url}/api/v1/cities`)).json()) as { items: unknown[] }
    expect(items).toHaveLength(10)
    expect(host.output()).toContain(`${host.url}/desk`)
    expect(await host.kill('SIGTERM')).toBe(0)
  } finally {
    await host.close()
  }
})

test('a photo that is being taken in when the host is stopped is in review after the next start', async () => {
  const host = await startHost()
  try {
    const person = await contributor(host.url, [await makePhoto({ width: 1600, height: 1200 })])
    await person.upload(await person.begin())
    expect(await host.kill('SIGINT')).toBe(0)
    await host.restart()
    expect((await person.reaches('in_review')).photos).toMatchObject([{ photo: '1' }])
  } finally {
    await host.close()
  }
})

test('who asks twice does not wait for the work under way, which goes on at the next start', async () => {
  const host = await startHost()
  try {
    const person = await contributor(host.url, [await makePhoto({ width: 1600, height: 1200 })], { email: 'ada@example.org' })
    await person.upload(await person.begin())
    const ended = host.kill('SIGTERM')
    await host.kill('SIGINT')
    expect(await ended).toBe(130)
    await host.restart()
    await person.reaches('in_review')
    await fetch(`${host.url}/api/v1/cities?who=ada`, { method: 'POST', headers: { 'Veduta-Token': person.token } })
    for (const personal of [person.token, 'ada', '127.0.0.1']) expect(host.log()).not.toContain(personal)
    expect(host.log()).toContain('"route":"/api/v1/cities"')
  } finally {
    await host.close()
  }
})

test('a second host says that the data folder is in use, and the first goes on', async () => {
  const host = await startHost()
  try {
    const second = await runHost({ folder: host.folder })
    expect(oneSentence(second)).toContain(`${host.folder} is in use`)
    expect(second.code).toBe(75)
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200)
    await host.kill('SIGKILL')
    await host.restart()
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200)
  } finally {
    await host.close()
  }
})

test('a data folder that can not be written to is named', async () => {
  const readOnly = join(folder, 'read-only')
  await mkdir(readOnly)
  await chmod(folder, 0o755)
  await chmod(readOnly, 0o555)
  const isRoot = process.getuid?.() === 0
  const result = await runHost({ folder: readOnly, ...(isRoot && { uid: 65534 }) })
  expect(oneSentence(result)).toBe(`${readOnly} can't be used: the data folder is not writable.`)
  expect(result.code).toBe(73)
})

test('a data folder that is a file, or below one, is named', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(oneSentence(await runHost({ folder: file }))).toContain('expected a folder, found a file')
  expect(oneSentence(await runHost({ folder: join(file, 'below') }))).toContain('expected a folder, found a file')
})

test('a port that is taken is named', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  try {
    const result = await runHost({ folder: join(folder, 'port'), port })
    expect(oneSentence(result)).toBe(`Port ${port} is taken on 127.0.0.1: another program listens there. Choose another one with PORT.`)
    expect(result.code).toBe(69)
  } finally {
    other.close()
  }
})

test('a wrong configuration names each variable', async () => {
  const { log, code } = await runHost({ folder: join(folder, 'config'), env: { VEDUTA_URL: 'gallery', VEDUTA_RATE_LIMITS: 'maybe' } })
  expect(log).toContain('VEDUTA_URL: expected an address without a path, like https://gallery.example')
  expect(log).toContain('VEDUTA_RATE_LIMITS')
  expect(log).not.toContain('at ')
  expect(code).toBe(78)
})

test('an unknown argument shows how the host is started', async () => {
  const { log, code } = await runHost({ folder: join(folder, 'arguments'), args: ['--demo-please'] })
  expect(log).toContain('npm start -- [--no-demo]')
  expect(code).toBe(64)
})
