import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { preflight } from '../../infra/account/preflight.ts'
import { HANDLER_FILE } from '../../infra/aws/bundle.ts'
import { type Deployment, readDeployment } from '../../infra/aws/config.ts'
import { PROGRAMS } from '../../infra/aws/names.ts'
import example from '../../veduta.config.ts'

let root: string
let server: Server
let issuer: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'veduta-preflight-'))
  for (const name of PROGRAMS) {
    mkdirSync(join(root, 'dist/lambda', name), { recursive: true })
    writeFileSync(join(root, 'dist/lambda', name, HANDLER_FILE), '')
  }
  server = createServer((request, response) => {
    if (request.url !== '/.well-known/openid-configuration') return void response.writeHead(404).end()
    response.end(JSON.stringify({ issuer }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true, force: true })
})

const ready = (): Deployment => {
  const deployment = readDeployment(example)
  return { ...deployment, domain: { ...deployment.domain, name: 'gallery.city.test' } }
}
// No test has an https server: the configuration would refuse this address.
const withIssuer = (address: string): Deployment => ({ ...ready(), login: { kind: 'issuer', issuer: address, clientId: 'gallery' } })

describe('before a deployment', () => {
  test('nothing is said where everything is ready', async () => {
    expect(await preflight(ready(), root)).toEqual([])
  })

  test('the domain of the example is noticed', async () => {
    expect(await preflight(readDeployment(example), root)).toEqual([expect.stringContaining('domain.name: ')])
  })

  test('programs that were not built are named', async () => {
    rmSync(join(root, 'dist/lambda/intake'), { recursive: true })
    expect(await preflight(ready(), root)).toEqual([expect.stringMatching(/dist\/lambda: .* none of intake; run npm run build:lambda$/)])
    mkdirSync(join(root, 'dist/lambda/intake'))
    writeFileSync(join(root, 'dist/lambda/intake', HANDLER_FILE), '')
  })

  test('maps that are not as expected are told by file and place', async () => {
    mkdirSync(join(root, 'map'))
    writeFileSync(join(root, 'map/genoa.geojson'), '{"type":\n}')
    expect(await preflight({ ...ready(), maps: 'map' }, root)).toEqual(['map/genoa.geojson:2:1: expected JSON'])
    rmSync(join(root, 'map'), { recursive: true })
    expect(await preflight({ ...ready(), maps: 'map' }, root)).toEqual([expect.stringContaining('maps: expected a folder')])
  })

  test('an issuer that answers under its name is taken', async () => {
    expect(await preflight(withIssuer(issuer), root)).toEqual([])
  })

  test('an issuer under another name, or none at all, is not', async () => {
    expect(await preflight(withIssuer(`${issuer}/`), root)).toEqual([expect.stringContaining(`login.issuer: expected ${issuer}/.well-known`)])
    expect(await preflight(withIssuer(`${issuer}/realms/city`), root)).toEqual([expect.stringContaining('received 404')])
    expect(await preflight(withIssuer('http://127.0.0.1:9'), root)).toEqual([expect.stringContaining('received none')])
  })
})
