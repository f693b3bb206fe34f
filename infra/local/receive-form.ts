import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { AppError } from '../../functions/errors.ts'
import { LIMITS } from '../../shared/limits.ts'

const MAX_FIELDS = 30
const MAX_FIELD_BYTES = 8192
/** What a refused request may still send before the answer, so that the client is ready to read it. */
const DRAIN_BYTES = LIMITS.photoBytes + 1_000_000
const DRAIN_MS = 60_000

const malformed = (detail: string, cause?: unknown) => new AppError('bad-request', detail, { cause })

/**
 * Read a form whose file comes last, without holding the file: `store` gets the fields before it (by lower-case name) and the
 * stream. Fields after the file are ignored, as S3 does. Rejects when the form is malformed, `store` rejects, or the client breaks
 * off; `store` has always come to its end by then.
 */
export async function receiveForm(request: IncomingMessage, store: (fields: ReadonlyMap<string, string>, file: Readable) => Promise<void>): Promise<void> {
  const parser = openParser(request)
  const fields = new Map<string, string>()
  let file: Readable | undefined
  let stored: Promise<void> | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('field', (name, value, _nameIsCut, valueIsCut) => {
        if (file || name === undefined) return
        const key = name.toLowerCase()
        if (valueIsCut) reject(malformed(`expected at most ${MAX_FIELD_BYTES} bytes in the field "${key.slice(0, 40)}"`))
        else if (fields.has(key)) reject(malformed(`expected the field "${key.slice(0, 40)}" once, received it again`))
        else fields.set(key, value)
      })
      parser.on('fieldsLimit', () => reject(malformed(`expected at most ${MAX_FIELDS} fields`)))
      parser.on('file', (name, stream) => {
        // Also what comes after the first file may break off.
        stream.on('error', cause => reject(malformed('expected a whole multipart form, it broke off', cause)))
        if (name !== 'file') reject(malformed(`expected the photo in the field "file", received it in "${String(name).slice(0, 40)}"`))
        if (file || name !== 'file') return void stream.resume()
        file = stream
        stored = store(fields, stream)
        stored.catch(reject)
      })
      parser.on('finish', resolve)
      parser.on('error', cause => reject(malformed('expected a whole multipart form, it is malformed', cause)))
      request.on('error', cause => reject(malformed('expected a whole multipart form, it broke off', cause)))
      request.on('close', () => request.readableEnded || reject(malformed('expected a whole multipart form, it broke off')))
      request.pipe(parser)
    })
    if (!stored) throw malformed('expected a photo in the field "file", received none')
    await stored
  } catch (error) {
    request.unpipe(parser)
    file?.destroy(error instanceof Error ? error : undefined)
    await stored?.catch(() => {})
    await drain(request)
    throw error
  }
}

function openParser({ headers }: IncomingMessage) {
  const type = headers['content-type'] ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) throw malformed(`expected multipart/form-data, received "${type.slice(0, 60)}"`)
  try {
    return new Busboy({
      headers: headers as BusboyHeaders,
      limits: { fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, files: 1, parts: MAX_FIELDS + 1, headerPairs: 20, headerSize: 4096 },
      isPartAFile: (name, _type, fileName) => name === 'file' || fileName !== undefined,
    })
  } catch (error) {
    throw malformed('expected multipart/form-data with a boundary', error)
  }
}

async function drain(request: IncomingMessage): Promise<void> {
  const isSmall = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= DRAIN_BYTES
  if (!isSmall || request.readableEnded || request.destroyed) return
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, DRAIN_MS)
    request.on('close', resolve).on('end', resolve).on('error', resolve)
    request.on('close', () => clearTimeout(timer)).on('end', () => clearTimeout(timer))
    request.resume()
  })
}
