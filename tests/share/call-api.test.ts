import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { type Call, callApi } from '../../web/lib/api.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Headers that a call sends. */
async function sent(call: Call): Promise<Headers> {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{}'))
  vi.stubGlobal('fetch', fetch)
  await callApi('/api/v1/submissions/a', call)
  return new Headers(fetch.mock.calls[0]?.[1]?.headers)
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

// A signed function URL answers 403 to a POST or PUT without it, also where there is nothing to send.
test.each(['POST', 'PUT', 'DELETE'] as const)('a %s carries the hash of its body, and that of nothing where it has none', async method => {
  expect((await sent({ method })).get('x-amz-content-sha256')).toBe(sha256(''))
  const body = { words: 'Città' }
  expect((await sent({ method, body })).get('x-amz-content-sha256')).toBe(sha256(JSON.stringify(body)))
})

test('a GET carries none, so that it is asked for as a page would', async () => {
  expect((await sent({})).has('x-amz-content-sha256')).toBe(false)
})
