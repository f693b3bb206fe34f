import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDynamoGallery } from '../../../functions/adapters/aws/gallery.ts'
import { createDynamoClient, openTable, type Table } from '../../../functions/adapters/aws/table.ts'

let server: Server
let table: Table
let requests: number
let answer: { status: number; type: string }
beforeEach(async () => {
  requests = 0
  server = createServer((request, response) => {
    requests++
    request.resume()
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' })
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${answer.type}`, message: 'no' }))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  table = openTable('veduta', createDynamoClient({ endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }))
})
const stop = async () => {
  server.closeAllConnections()
  await new Promise(done => server.close(done))
}
afterEach(stop)

test.each([
  ['an error on its side', { status: 500, type: 'InternalServerError' }],
  ['a table that is asked too much', { status: 400, type: 'ProvisionedThroughputExceededException' }],
  ['an account that is asked too much', { status: 400, type: 'RequestLimitExceeded' }],
  ['a key that is asked too much', { status: 400, type: 'ThrottlingException' }],
])('%s is unavailable, after three tries', async (_, what) => {
  answer = what
  await expect(table.get(['a', 'b'])).rejects.toMatchObject({ name: 'AppError', code: 'unavailable', message: expect.stringContaining(what.type) })
  expect(requests).toBe(3)
})

test('no server at all is unavailable', async () => {
  await stop()
  await expect(createDynamoGallery(table).story('a')).rejects.toMatchObject({ name: 'AppError', code: 'unavailable' })
  server = createServer().listen(0)
})

test.each(['ResourceNotFoundException', 'AccessDeniedException', 'ValidationException'])(
  'a mistake of ours (%s) is told as what it is, and not tried again',
  async type => {
    answer = { status: 400, type }
    await expect(table.put(['a', 'b'], {})).rejects.toMatchObject({ name: type, code: type })
    expect(requests).toBe(1)
  },
)

test('a condition that is not met is an answer, not a failure', async () => {
  answer = { status: 400, type: 'ConditionalCheckFailedException' }
  expect(await table.put(['a', 'b'], {}, { that: '#a = :a', values: { a: 1 } })).toBe(false)
  expect(await table.update(['a', 'b'], 'SET #a = :b', { b: 1 }, { that: '#a = :a', values: { a: 1 } })).toBeUndefined()
  expect(await table.remove(['a', 'b'], { that: '#a = :a', values: { a: 1 } })).toBe(false)
  expect(requests).toBe(3)
})
