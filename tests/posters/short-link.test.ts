import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPosters } from './open-posters.ts'

let posters: Awaited<ReturnType<typeof openPosters>>
beforeAll(async () => {
  posters = await openPosters()
})
afterAll(() => posters.close())

describe('a short link', () => {
  test.each([
    ['/p/genoa/palazzo-rosso', '/genoa/share?place=palazzo-rosso'],
    ['/p/genoa/palazzo-rosso?lang=nl', '/genoa/share?place=palazzo-rosso&lang=nl'],
    ['/p/genoa/palazzo-rosso/rolli-days?lang=en', '/genoa/share?campaign=rolli-days&place=palazzo-rosso&lang=en'],
    ['/p/Genoa/Palazzo-Rosso', '/genoa/share?place=palazzo-rosso'],
    // A poster that hangs for longer than its place, or its campaign.
    ['/p/genoa/gone', '/genoa/share'],
    ['/p/genoa/palazzo-rosso/gone', '/genoa/share?place=palazzo-rosso'],
    ['/p/genoa/%2F%2Fattacker.example', '/genoa/share'],
    ['/p/genoa/palazzo-rosso?lang=%0d%0aSet-Cookie:a', '/genoa/share?place=palazzo-rosso'],
  ])('%s leads to %s', async (path, target) => {
    const response = await posters.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([302, target])
    expect(response.headers.get('cache-control')).toMatch(/^public/)
  })

  test('with a slash at its end leads to itself without', async () => {
    const response = await posters.get('/p/genoa/palazzo-rosso/')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/p/genoa/palazzo-rosso'])
  })

  test('of a city that is not there is a page that says so', async () => {
    const response = await posters.get('/p/nowhere/palazzo-rosso')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
  })
})
