import { once } from 'node:events'
import { type ServerType, serve } from '@hono/node-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { createSubmission } from '../../functions/submissions/create-submission.ts'
import { withdraw } from '../../functions/submissions/withdraw.ts'
import { createMedia } from '../../infra/local/media.ts'
import { runJob } from '../../infra/local/run-job.ts'
import { createUploads } from '../../infra/local/uploads.ts'
import { renditionKey } from '../../shared/paths.ts'
import { newToken } from '../../shared/token.ts'
import { aBody, decideNow, item, openGenoa } from '../submissions/fixtures.ts'
import { type TestContext, withContext } from '../support/context.ts'
import { makePhoto, postForm } from '../support/contributor.ts'

let local: TestContext
let server: ServerType
let app: ReturnType<typeof createApp>
beforeEach(async () => {
  server = serve({ fetch: (request, env) => app.fetch(request, env), port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  local = await withContext({ config: { url: `http://127.0.0.1:${port}` } })
  app = createApp(local.context).route('/', createUploads(local)).route('/', createMedia(local.folder))
  await openGenoa(local.context)
})
afterEach(async () => {
  server.close()
  await local.close()
})

/** Send a photo with its ticket and let it be taken in. */
async function inReview() {
  const photo = await makePhoto({ width: 400, height: 300 })
  const token = newToken()
  const { id, uploads } = await createSubmission(local.context, {
    city: 'genoa',
    token,
    body: aBody({ photos: [{ type: 'image/jpeg', bytes: photo.length }] }),
  })
  const [ticket] = uploads
  expect((await postForm(ticket!.url, ticket!.fields, photo)).status).toBe(204)
  await local.runJobs()
  expect((await item(local.context, id)).status).toBe('in_review')
  return { id, token, ticket: ticket! }
}

const picture = (id: string) => app.request(`/media/${renditionKey(id, '1', 1, 320, 'jpg')}`)
const everything = async (id: string) => {
  const { objects } = local.context
  const lists = await Promise.all((['originals', 'staging', 'public'] as const).map(area => objects.list(area, '')))
  return lists.flat().filter(key => key.includes(id))
}

test('a publish that is delivered late and twice, after a withdrawal, leaves nothing public', async () => {
  const { context, queue } = local
  const { id, token } = await inReview()
  expect((await picture(id)).status).toBe(404)
  await decideNow(context, id, 'publish')
  const late = queue.take('change')!
  await withdraw(context, { id, token })

  await runJob(context, late.job)
  queue.done(late)
  await local.runJobs()
  for (let again = 0; again < 2; again++) {
    await context.jobs.send(late.job)
    await local.runJobs()
  }
  expect((await picture(id)).status).toBe(404)
  expect(await context.gallery.story(id)).toBeUndefined()
  expect(await context.gallery.cards('genoa', { limit: 9 })).toEqual([])
  expect(await everything(id)).toEqual([])
})

test('a ticket that is used again after review changes nothing of what is shown', async () => {
  const { context } = local
  const { id, ticket } = await inReview()
  const before = await item(context, id)
  const other = await makePhoto({ width: 500, height: 500 })
  expect((await postForm(ticket.url, ticket.fields, other)).status).toBe(204)
  await local.runJobs()
  await decideNow(context, id, 'publish')
  await local.runJobs()
  const shown = new Uint8Array(await (await picture(id)).arrayBuffer())

  expect((await postForm(ticket.url, ticket.fields, other)).status).toBe(204)
  await local.runJobs()
  expect(new Uint8Array(await (await picture(id)).arrayBuffer())).toEqual(shown)
  expect((await item(context, id)).photos[0]).toMatchObject({ sha256: before.photos[0]!.sha256, width: 400, height: 300 })
  expect(await context.objects.list('originals', 'uploads/')).toEqual([])
})

test('an upload that comes after the withdrawal is not kept', async () => {
  const { id, token, ticket } = await inReview()
  await withdraw(local.context, { id, token })
  await local.runJobs()
  await postForm(ticket.url, ticket.fields, await makePhoto())
  await local.runJobs()
  expect(await everything(id)).toEqual([])
})
