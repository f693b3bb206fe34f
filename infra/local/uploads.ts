import type { Readable } from 'node:stream'
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { placeFile, writeDurably } from '../../functions/adapters/local/atomic-file.ts'
import { checkTicket, type Grant } from '../../functions/adapters/local/check-ticket.ts'
import type { LocalContext } from '../../functions/adapters/local/context.ts'
import { objectPath } from '../../functions/adapters/local/objects.ts'
import { asStorageError } from '../../functions/adapters/local/storage-error.ts'
import { AppError } from '../../functions/errors.ts'
import { problem } from '../../functions/http/problems.ts'
import { expectRoom } from '../../functions/submissions/expect-room.ts'
import { receiveForm } from './receive-form.ts'
import { parseUploadKey } from './upload-key.ts'

/** Where photos arrive: what S3 does with a POST policy, here with files. A photo is on the disk and its job in the queue before the answer. */
export function createUploads({ context, ticketSecret, temporaryFolder }: LocalContext): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()

  app.on(['GET', 'PUT', 'DELETE'], '/uploads', c => {
    c.header('Allow', 'POST')
    return problem(c, new AppError('method-not-allowed', `expected POST, received ${c.req.method}`))
  })

  app.post('/uploads', async c => {
    let grant: Grant | undefined
    await receiveForm(c.env.incoming, async (fields, file) => {
      grant = checkTicket(fields, { secret: ticketSecret, now: context.now() })
      await expectRoom(context)
      await store(grant, file)
    })
    const upload = parseUploadKey(grant?.key ?? '')
    if (!upload) throw new AppError('upload-refused', 'expected a ticket for a photo')
    await context.jobs.send({ kind: 'intake', ...upload })
    return c.body(null, 204)
  })

  async function store({ key, minBytes, maxBytes }: Grant, file: Readable) {
    const target = objectPath(context.config.dataFolder, 'originals', key)
    try {
      await placeFile(temporaryFolder, target, path =>
        writeDurably(path, async handle => {
          let bytes = 0
          // The form's reader destroys the stream, once it knows why.
          for await (const chunk of file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
            bytes += chunk.length
            if (bytes > maxBytes) throw tooLarge(maxBytes)
            await handle.appendFile(chunk)
          }
          if (bytes < minBytes) throw new AppError('upload-refused', `expected at least ${minBytes} bytes, received ${bytes}`)
        }),
      )
    } catch (error) {
      throw asStorageError(error)
    }
  }

  return app
}

function tooLarge(bytes: number): AppError {
  const expected = `${bytes / 1_000_000} MB`
  return new AppError('too-large', `expected at most ${bytes} bytes, received more`, { expected, received: `> ${expected}` })
}
