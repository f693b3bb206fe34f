import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { AppError } from '../../functions/errors.ts'
import { onProblem } from '../../functions/http/problems.ts'
import type { ProblemCode } from '../../shared/problem.ts'

/** What is answered, and what is logged, when something fails. */
async function failing(error: Error) {
  const logged: unknown[] = []
  const app = new Hono()
  app.get('/', () => {
    throw error
  })
  app.onError(onProblem({ info() {}, warn() {}, error: fields => logged.push(fields.err) }))
  return { answer: await app.request('/'), logged }
}

test.each<[ProblemCode, number]>([
  ['unavailable', 503],
  ['internal', 500],
])('a failure of ours (%s) tells nothing of its inside but to the log', async (code, status) => {
  const error = new AppError(code, 'the disk under /srv/veduta is full', { expected: 'room at /srv', received: 'none at /srv' })
  const { answer, logged } = await failing(error)
  expect(answer.status).toBe(status)
  expect(await answer.text()).not.toMatch(/disk|srv/)
  expect(logged).toEqual([error])
})

test('what is not available now says when to ask again', async () => {
  const { answer } = await failing(new AppError('unavailable', 'busy'))
  expect(Number(answer.headers.get('Retry-After'))).toBe(10)
  expect(await answer.json()).toMatchObject({ status: 503, retryAfter: 10 })
  expect((await failing(new AppError('unavailable', 'busy', { retryAfter: 60 }))).answer.headers.get('Retry-After')).toBe('60')
})

test('a mistake of the caller says what was expected and what came', async () => {
  const { answer, logged } = await failing(new AppError('terms-changed', 'expected 2, received 1', { expected: '2', received: '1' }))
  expect(await answer.json()).toMatchObject({ detail: 'expected 2, received 1', expected: '2', received: '1' })
  expect([answer.headers.get('Retry-After'), logged]).toEqual([null, []])
})
