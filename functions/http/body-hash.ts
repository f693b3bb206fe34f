import { hash } from 'node:crypto'
import type { Context as Request } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import * as v from 'valibot'
import { LIMITS } from '../../shared/limits.ts'
import { AppError } from '../errors.ts'
import { badFields } from './problems.ts'

export interface BodyEnv {
  Variables: { body: Uint8Array }
}

/**
 * Read a body within a limit of bytes and verify that it is the one that was sent: `x-amz-content-sha256` is its hex SHA-256,
 * as signed function URLs demand it. A request without a body needs no hash.
 */
export function verifyBodyUpTo(maxBytes: number) {
  const tooLarge = (): never => {
    const expected = `${maxBytes / 1000} kB`
    throw new AppError('too-large', `expected a body of at most ${expected}, received more`, { expected, received: `> ${expected}` })
  }
  const limit = bodyLimit({ maxSize: maxBytes, onError: tooLarge })
  return createMiddleware<BodyEnv>(async function verifyBody(c, next) {
    await limit(c, async () => {
      const body = new Uint8Array(await c.req.arrayBuffer())
      if (body.length > maxBytes) tooLarge()
      const claimed = c.req.header('x-amz-content-sha256')
      if (body.length > 0 || claimed !== undefined) checkHash(body, claimed)
      c.set('body', body)
      await next()
    })
  })
}

export const verifyBody = verifyBodyUpTo(LIMITS.bodyBytes)

function checkHash(body: Uint8Array, claimed: string | undefined): void {
  if (!claimed || !/^[0-9a-f]{64}$/i.test(claimed)) {
    throw new AppError('body-hash', `expected the header x-amz-content-sha256 with the hex SHA-256 of the body, received ${claimed ? 'another text' : 'none'}`)
  }
  const actual = hash('sha256', body, 'hex')
  if (claimed.toLowerCase() !== actual) throw new AppError('body-hash', `expected x-amz-content-sha256 to be that of the body, ${actual}, received ${claimed}`)
}

/** A request whose body was verified, whatever else was found out about it. */
interface Verified {
  req: Pick<Request['req'], 'header'>
  get(key: 'body'): Uint8Array
}

/** More values than any body of ours can hold: lists are checked value by value before their length is. */
const MOST_VALUES = 2_000

/** Read the verified body as JSON of a schema. */
export function readJson<Schema extends v.GenericSchema>(c: Verified, schema: Schema): v.InferOutput<Schema> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    const received = type?.slice(0, 60) || 'none'
    throw new AppError('unsupported-type', `expected the content type application/json, received ${received}`, { expected: 'application/json', received })
  }
  const result = v.safeParse(schema, parse(c.get('body')))
  if (!result.success) throw badFields(result.issues)
  return result.output
}

function parse(body: Uint8Array): unknown {
  try {
    let values = 0
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body), (_key, value) => {
      if (++values > MOST_VALUES) throw new AppError('bad-request', `expected a body of at most ${MOST_VALUES} values, received more`)
      return value
    })
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('bad-request', `expected a body of JSON in UTF-8, received ${body.length} bytes that are not`, { cause })
  }
}
