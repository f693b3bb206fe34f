import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listKeys } from '../../functions/adapters/aws/list-keys.ts'
import { applyEvent } from '../../functions/submissions/apply-event.ts'
import { keepMaps } from '../../infra/account/maps/keep-maps.ts'
import { genoa } from '../../infra/local/seeds/genoa.ts'
import { seedCatalog } from '../../infra/local/seeds/seed-catalog.ts'
import type { CityAnswer } from '../../shared/api.ts'
import type { SubmissionAnswer, TicketAnswer } from '../../shared/api-submission.ts'
import type { MapStart } from '../../shared/map-api.ts'
import type { TextCheck } from '../../shared/moderation.ts'
import { uploadKey } from '../../shared/paths.ts'
import { newToken, sha256Hex } from '../../shared/token.ts'
import { drawing } from '../contracts/map-files.ts'
import { pmtilesFile } from '../map/pmtiles-file.ts'
import { makePhoto, postForm, sha256 } from '../support/contributor.ts'
import { functionUrlEvent, queueEvent, receivedAgain, streamEvent, uploadedEvent } from './runtime/events.ts'
import { type Gallery, ISSUER, openGallery } from './runtime/open-gallery.ts'
import type { Program } from './runtime/start-program.ts'
import { s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('the journey through the bundles')

const ORIGIN = 'https://gallery.example'
const DONE: SQSBatchResponse = { batchItemFailures: [] }

interface Answer {
  statusCode: number
  headers: Record<string, string>
  body: string
  isBase64Encoded: boolean
}

describe.skipIf(isAbsent)(`the built programs on ${name}`, () => {
  let gallery: Gallery
  let site: Program
  let open: Program
  let api: Program
  let intake: Program
  let changes: Program
  let cookie: string

  beforeAll(async () => {
    gallery = await openGallery(server!)
    await seedCatalog(gallery.context.catalog, [genoa])
    const names = ['site', 'open', 'api', 'intake', 'changes'] as const
    ;[site, open, api, intake, changes] = (await Promise.all(names.map(name => gallery.start(name)))) as [Program, Program, Program, Program, Program]
    const secret = newToken()
    const person = { issuer: ISSUER, subject: 'anna', name: 'Anna' }
    const session = { ...person, via: ISSUER }
    await gallery.context.catalog.putMember({ ...person, roles: [{ city: 'genoa', role: 'moderator' }] })
    await gallery.context.sessions.put(await sha256Hex(secret), { ...session, expiresAt: new Date(Date.now() + 3_600_000).toISOString() })
    cookie = `__Host-veduta=${secret}`
  })
  afterAll(() => gallery?.close())

  const harvest = (path: string) => open.invoke<Answer>(functionUrlEvent({ path }))
  const read = (path: string) => site.invoke<Answer>(functionUrlEvent({ path }))

  async function call<T>(
    method: string,
    path: string,
    { body, headers = {}, cookies }: { body?: object; headers?: Record<string, string>; cookies?: string[] } = {},
  ): Promise<T> {
    const text = body && JSON.stringify(body)
    const sent = { 'x-amz-content-sha256': sha256(text ?? ''), ...(text && { 'content-type': 'application/json' }), ...headers }
    const answer = await api.invoke<Answer>(functionUrlEvent({ method, path, headers: sent, ...(text && { body: text }), ...(cookies && { cookies }) }))
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`)
    return JSON.parse(answer.body) as T
  }

  const desk = <T>(method: string, path: string, body?: object) =>
    call<T>(method, `/api/v1/desk${path}`, { ...(body && { body }), headers: { origin: ORIGIN, 'veduta-csrf': '1' }, cookies: [cookie] })

  /** Deliver an event twice; both times nothing of it may fail. */
  async function twice(program: Program, event: unknown) {
    expect(await program.invoke(event)).toEqual(DONE)
    expect(await program.invoke(event)).toEqual(DONE)
  }

  /** A submission with one photo, uploaded by its ticket. */
  async function send(photo: Uint8Array<ArrayBuffer>, { title = 'A morning', ...change }: { title?: string; email?: string } = {}) {
    const token = newToken()
    const city = JSON.parse((await read('/api/v1/cities/genoa')).body) as CityAnswer
    const tickets = await call<TicketAnswer>('POST', '/api/v1/cities/genoa/submissions', {
      headers: { 'veduta-token': token },
      body: {
        story: { title, text: 'Seen on the way to work.', lang: 'en' },
        credit: 'Ada',
        licence: city.licences[0]?.code,
        consents: { terms: city.terms.version, ownWork: true, people: 'none', minors: 'none', uses: ['gallery', 'partners'], aiMade: false },
        photos: [{ type: 'image/jpeg', bytes: photo.length }],
        ...change,
      },
    })
    const { id, uploads } = tickets
    const [upload] = uploads
    expect((await postForm(upload!.url, upload!.fields, photo)).status).toBe(204)
    const own = (method: string, path = '') => call<SubmissionAnswer>(method, `/api/v1/submissions/${id}${path}`, { headers: { 'veduta-token': token } })
    return { id, uploaded: uploadedEvent(gallery.buckets.originals, uploadKey(id, '1'), photo.length), status: () => own('GET'), withdraw: () => own('DELETE') }
  }

  async function decide(id: string, body: object = { outcome: 'publish' }) {
    const { version, revision } = await desk<{ version: number; revision: number }>('GET', `/submissions/${id}`)
    await desk('POST', `/submissions/${id}/decision`, { version, revision, ...body })
  }

  /** Of photos; what stands for the story where its page is shared lies beside them. */
  const revisions = async (id: string) => [...new Set((await media(id)).map(key => key.split('/')[1] ?? ''))].filter(name => !name.startsWith('share-'))
  const media = (id: string) => listKeys(gallery.client, { bucket: gallery.buckets.public, prefix: 'media/' }, `${id}/`)

  /** As if nothing had happened to a submission for so long. */
  async function age(id: string, days: number) {
    const { submissions } = gallery.context
    const found = (await submissions.get(id))!
    const updatedAt = new Date(Date.now() - days * 24 * 3_600_000).toISOString()
    expect(await submissions.save({ ...found, version: found.version + 1, updatedAt }, found.version)).toBe(true)
  }

  async function expectNothingPublic(id: string) {
    expect((await read(`/genoa/stories/${id}`)).statusCode).toBe(404)
    expect((await read(`/api/v1/stories/${id}`)).statusCode).toBe(404)
    for (const path of ['/', '/genoa', '/api/v1/stories', '/api/v1/cities/genoa/stories']) {
      const page = await read(path)
      expect(page.statusCode, path).toBe(200)
      expect(page.body, path).not.toContain(id)
    }
    for (const path of ['/feeds/stories.rss', '/feeds/genoa/stories.json', '/feeds/genoa/stories.csv']) {
      const feed = await harvest(path)
      expect(feed.statusCode, path).toBe(200)
      expect(feed.body, path).not.toContain(id)
    }
    expect(await media(id)).toEqual([])
  }

  test('a photo goes from its ticket to a public page and is gone after its withdrawal, each event told twice and one too late', async () => {
    const { id, uploaded, status, withdraw } = await send(await makePhoto())
    await twice(changes, streamEvent(id))
    await twice(intake, queueEvent([uploaded]))
    expect(await status()).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }] })
    expect(gallery.services.judged).toBe(1)
    await twice(changes, streamEvent(id))
    await expectNothingPublic(id)

    const picture = await api.invoke<Answer>(functionUrlEvent({ path: `/api/v1/desk/submissions/${id}/photos/1/640.jpg`, cookies: [cookie] }))
    expect(picture).toMatchObject({ statusCode: 200, isBase64Encoded: true })
    await decide(id)
    await expectNothingPublic(id)
    const published = streamEvent(id)
    await twice(changes, published)

    const page = await read(`/genoa/stories/${id}?lang=en`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Seen on the way to work.')
    expect((await read('/genoa?lang=en')).body).toContain('A morning')
    expect(JSON.parse((await read('/api/v1/cities/genoa/stories')).body)).toMatchObject({ items: [{ id }] })
    expect(JSON.parse((await harvest('/feeds/genoa/stories.json')).body)).toMatchObject({ items: [{ id: `urn:veduta:story:${id}` }] })
    expect(JSON.parse((await harvest('/feeds/genoa/withdrawn.json')).body)).toEqual({ items: [] })
    const [key = ''] = await media(id)
    const shown = await gallery.client.send(new GetObjectCommand({ Bucket: gallery.buckets.public, Key: `media/${key}` }))
    expect(shown.ContentType).toMatch(/^image\/(avif|jpeg)$/)
    expect(gallery.services.forgotten).toEqual([])

    await withdraw()
    await twice(changes, streamEvent(id))
    await expectNothingPublic(id)
    expect(gallery.services.forgotten).toContain(`/media/${id}/*`)
    const gone = { items: [{ id: `urn:veduta:story:${id}` }] }
    expect(JSON.parse((await harvest('/feeds/genoa/withdrawn.json')).body)).toMatchObject(gone)
    await twice(changes, published)
    expect(JSON.parse((await harvest('/feeds/genoa/withdrawn.json')).body)).toMatchObject(gone)
    await twice(intake, queueEvent([uploaded]))
    await expectNothingPublic(id)
    for (const bucket of [gallery.buckets.originals, gallery.buckets.staging]) {
      expect((await listKeys(gallery.client, { bucket, prefix: '' })).filter(each => each.includes(id))).toEqual([])
    }
    expect((await listKeys(gallery.client, { bucket: gallery.buckets.erasures, prefix: '' })).some(each => each.endsWith(`${id}-gone`))).toBe(true)
  })

  test('what is covered on a public story hides it, is rendered anew from what is left of the photo, and replaces what was public', async () => {
    const { id, uploaded, withdraw } = await send(await makePhoto())
    await twice(intake, queueEvent([uploaded]))
    await decide(id)
    await twice(changes, streamEvent(id))
    expect(await revisions(id)).toEqual(['1-1'])
    const judged = gallery.services.judged
    // As after 30 days.
    await applyEvent(gallery.context, id, { kind: 'originals_erased' })
    await twice(changes, streamEvent(id))
    await gallery.askedIntakes()

    const { version } = await desk<{ version: number }>('GET', `/submissions/${id}`)
    const redactions = [{ shape: 'box', kind: 'blur', x: 0.25, y: 0.25, width: 0.5, height: 0.5 }]
    expect(await desk('POST', `/submissions/${id}/redactions`, { version, photo: '1', redactions })).toMatchObject({ status: 'hidden', revision: 2 })
    gallery.services.forgotten.length = 0
    expect(await changes.invoke(streamEvent(id))).toEqual(DONE)
    await expectNothingPublic(id)
    expect(gallery.services.forgotten).toContain(`/media/${id}/*`)
    const asked = await gallery.askedIntakes()
    expect(asked).toEqual([{ kind: 'intake', submission: id, photo: '1' }])
    await twice(intake, queueEvent(asked))
    // The upload is told of once more, late.
    await twice(intake, queueEvent([uploaded]))
    expect(gallery.services.judged).toBe(judged)

    await decide(id)
    await twice(changes, streamEvent(id))
    expect(await revisions(id)).toEqual(['1-2'])
    const keys = await media(id)
    for (const key of keys.filter(each => each.includes('/640.'))) {
      const { Body } = await gallery.client.send(new GetObjectCommand({ Bucket: gallery.buckets.public, Key: `media/${key}` }))
      const middle = sharp(await Body!.transformToByteArray()).extract({ left: 240, top: 180, width: 160, height: 120 })
      const { channels } = await sharp(await middle.png().toBuffer()).stats()
      expect(channels[0]!.stdev, key).toBeLessThan(6)
    }
    const privateKeys = async () => {
      const lists = [gallery.buckets.originals, gallery.buckets.staging].map(bucket => listKeys(gallery.client, { bucket, prefix: '' }))
      return (await Promise.all(lists)).flat().filter(each => each.includes(id))
    }
    expect((await privateKeys()).filter(key => !key.startsWith(`${id}/1-2/`))).toEqual([`masters/${id}/1`])
    await withdraw()
    await twice(changes, streamEvent(id))
    expect(await privateKeys()).toEqual([])
  })

  test('words are read by our own checks and by the guardrail, and where that is gone the story is held for a person', async () => {
    const marked = async (id: string) => (await desk<{ textCheck?: TextCheck }>('GET', `/submissions/${id}`)).textCheck
    const { id, uploaded } = await send(await makePhoto(), { title: 'A cruel joke, call +39 347 123 4567' })
    await twice(intake, queueEvent([uploaded]))
    expect(gallery.services.read.filter(([title]) => title?.startsWith('A cruel'))).toHaveLength(1)
    const check = await marked(id)
    expect(check?.verdict).toBe('hold')
    expect(check?.findings.map(({ category, provider }) => [category, provider])).toEqual([
      ['personal-data', 'veduta-text'],
      ['insult', 'bedrock-guardrail'],
    ])

    const other = await send(await makePhoto())
    const cutOff = await gallery.start('intake', { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: 'http://127.0.0.1:9' })
    await twice(cutOff, queueEvent([other.uploaded]))
    expect(await other.status()).toMatchObject({ status: 'in_review' })
    expect(await marked(other.id)).toMatchObject({ verdict: 'hold', findings: [{ category: 'unavailable' }] })
  })

  test('a publication that is under way in one process while another withdraws leaves nothing public', async () => {
    const other = await gallery.start('changes')
    for (let round = 0; round < 3; round++) {
      const { id, uploaded, withdraw } = await send(await makePhoto({ width: 400, height: 300 }))
      await twice(intake, queueEvent([uploaded]))
      await decide(id)
      const [first, , second] = await Promise.all([changes.invoke(streamEvent(id)), withdraw(), other.invoke(streamEvent(id))])
      expect([first, second]).toEqual([DONE, DONE])
      expect(await Promise.all([other.invoke(streamEvent(id)), changes.invoke(streamEvent(id))])).toEqual([DONE, DONE])
      await expectNothingPublic(id)
    }
  })

  test("a change that fails waits in its queue and holds up no other; where it can't, the stream comes again from there", async () => {
    const [broken, whole] = [await send(await makePhoto()), await send(await makePhoto())]
    for (const { id, uploaded } of [broken, whole]) {
      await twice(intake, queueEvent([uploaded]))
      await decide(id)
    }
    const [rendition = ''] = await listKeys(gallery.client, { bucket: gallery.buckets.staging, prefix: '' }, `${broken.id}/`)
    await gallery.client.send(new DeleteObjectCommand({ Bucket: gallery.buckets.staging, Key: rendition }))
    const event = streamEvent(broken.id, whole.id)

    const cutOff = await gallery.start('changes', { VEDUTA_CHANGES_QUEUE: 'http://127.0.0.1:9/000000000000/gone', AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:9' })
    expect(await cutOff.invoke(event)).toEqual({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.dynamodb?.SequenceNumber }] })
    await expectNothingPublic(whole.id)

    expect(await changes.invoke(event)).toEqual(DONE)
    expect(await gallery.waitingChanges()).toBe(1)
    expect((await read(`/api/v1/stories/${whole.id}`)).statusCode).toBe(200)
    expect((await read(`/api/v1/stories/${broken.id}`)).statusCode).toBe(404)
  })

  test('who left an address is written to once by SES, however often the program is told, and not before a decision had its minute', async () => {
    const { mailed } = gallery.services
    const { id, uploaded } = await send(await makePhoto(), { email: 'ada@example.org' })
    await twice(intake, queueEvent([uploaded]))
    const before = await gallery.waitingChanges()
    await twice(changes, streamEvent(id))
    expect([mailed.length, (await gallery.waitingChanges()) - before]).toEqual([0, 2])

    const mail = queueEvent([{ kind: 'mail', submission: id }])
    gallery.services.refuseMail(500, 'InternalServiceErrorException')
    expect(await changes.invoke(mail)).toEqual({ batchItemFailures: [{ itemIdentifier: mail.Records[0]?.messageId }] })
    const both = await Promise.all([changes.invoke(mail), (await gallery.start('changes')).invoke(mail)])
    expect(both).toContainEqual(DONE)
    await twice(changes, mail)
    expect(mailed).toHaveLength(1)
    expect(mailed[0]).toMatchObject({
      Destination: { ToAddresses: ['ada@example.org'] },
      Content: { Simple: { Subject: { Data: 'Genoa has received your contribution' } } },
    })
    expect(mailed[0]?.Content?.Simple?.Headers).toContainEqual({ Name: 'Veduta-Mail', Value: `receipt.${id}` })
    const [, token = ''] = new RegExp(`${ORIGIN}/my/${id}\\?lang=en#([\\w-]{43})`).exec(mailed[0]?.Content?.Simple?.Body?.Text?.Data ?? '') ?? []
    expect(await call('GET', `/api/v1/submissions/${id}`, { headers: { 'veduta-token': token } })).toMatchObject({ id, status: 'in_review' })

    await decide(id, { outcome: 'decline', reason: 'duplicate', explanation: 'It is the one of last week.' })
    await twice(changes, streamEvent(id))
    await twice(changes, mail)
    expect(mailed).toHaveLength(1)
    await twice(await gallery.start('changes', { VEDUTA_MAIL_DELAY: '0' }), mail)
    expect(mailed).toHaveLength(2)
    expect(mailed[1]?.Content?.Simple?.Body?.Text?.Data).toContain('> It is the one of last week.')
  })

  test('where no sender is configured nobody is written to', async () => {
    const mute = await gallery.start('changes', { VEDUTA_MAIL_FROM: undefined })
    const { id, uploaded } = await send(await makePhoto(), { email: 'ada@example.org' })
    await twice(intake, queueEvent([uploaded]))
    const before = [gallery.services.mailed.length, await gallery.waitingChanges()]
    await twice(mute, streamEvent(id))
    await twice(mute, queueEvent([{ kind: 'mail', submission: id }]))
    expect([gallery.services.mailed.length, await gallery.waitingChanges()]).toEqual(before)
  })

  test('a change that there is no time for is handed on without being begun, from the stream and from the queue', async () => {
    const stories = [await send(await makePhoto()), await send(await makePhoto())]
    for (const { id, uploaded } of stories) {
      await twice(intake, queueEvent([uploaded]))
      await decide(id)
    }
    const [first, second] = stories.map(({ id }) => id) as [string, string]
    const waiting = await gallery.waitingChanges()
    const short = { timeoutMs: 12_000 }
    expect(await changes.invoke(streamEvent(first, second), short)).toEqual(DONE)
    expect(await gallery.waitingChanges()).toBe(waiting + 2)
    const messages = stories.map(({ id }) => ({ kind: 'change', submission: id }))
    expect(await changes.invoke(queueEvent(messages, 5), short)).toEqual(DONE)
    expect(await gallery.waitingChanges()).toBe(waiting + 4)
    for (const { id } of stories) await expectNothingPublic(id)

    // Where not even that can be done in time, the stream comes again from there; a message of the queue has lost one try.
    const event = streamEvent(first, second)
    const none = { timeoutMs: 4_000 }
    expect(await changes.invoke(event, none)).toEqual({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.dynamodb?.SequenceNumber }] })
    const again = queueEvent(messages)
    expect(await changes.invoke(again, none)).toEqual({ batchItemFailures: again.Records.map(({ messageId }) => ({ itemIdentifier: messageId })) })

    expect(await changes.invoke(queueEvent(messages))).toEqual(DONE)
    for (const { id } of stories) expect((await read(`/api/v1/stories/${id}`)).statusCode).toBe(200)
  })

  test('an edge that never answers ends no process: the take-down is done but for it, waits in the queue, and the next is not kept waiting', async () => {
    const [removed, next] = [await send(await makePhoto()), await send(await makePhoto())]
    for (const { id, uploaded } of [removed, next]) {
      await twice(intake, queueEvent([uploaded]))
      await decide(id)
    }
    await twice(changes, streamEvent(removed.id))
    await removed.withdraw()
    const waiting = await gallery.waitingChanges()
    gallery.services.isEdgeSilent = true
    expect(await changes.invoke(streamEvent(removed.id, next.id), { timeoutMs: 30_000 })).toEqual(DONE)
    gallery.services.isEdgeSilent = false
    expect(await gallery.waitingChanges()).toBe(waiting + 1)
    await expectNothingPublic(removed.id)
    expect((await read(`/api/v1/stories/${next.id}`)).statusCode).toBe(200)
    await twice(changes, queueEvent([{ kind: 'change', submission: removed.id }], 2))
    expect(gallery.services.forgotten).toContain(`/media/${removed.id}/*`)
  })

  test('a mail server that never answers takes no try of the take-down beside it, and the mail goes out once it does', async () => {
    const { services } = gallery
    const [written, removed] = [await send(await makePhoto(), { email: 'ada@example.org' }), await send(await makePhoto())]
    for (const { uploaded } of [written, removed]) await twice(intake, queueEvent([uploaded]))
    await decide(removed.id)
    await twice(changes, streamEvent(removed.id))
    await removed.withdraw()
    const [sent, waiting] = [services.mailed.length, await gallery.waitingChanges()]
    services.isMailSilent = true
    const event = queueEvent([
      { kind: 'mail', submission: written.id },
      { kind: 'change', submission: removed.id },
    ])
    expect(await changes.invoke(event, { timeoutMs: 16_000 })).toEqual({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.messageId }] })
    services.isMailSilent = false
    expect(await gallery.waitingChanges()).toBe(waiting + 1)
    await twice(changes, queueEvent([{ kind: 'change', submission: removed.id }]))
    await expectNothingPublic(removed.id)
    // What was given up ends when its call does.
    const again = queueEvent([{ kind: 'mail', submission: written.id }], 2)
    await vi.waitFor(async () => expect(await changes.invoke(again)).toEqual(DONE), { timeout: 30_000, interval: 1_000 })
    expect(services.mailed.length).toBe(sent + 1)
  })

  test('what is no photo is refused, and its sender hears of it', async () => {
    const { uploaded, status } = await send(new Uint8Array(5_000).fill(7))
    await twice(intake, queueEvent([uploaded], 5))
    expect((await status()).photos).toMatchObject([{ status: 'refused' }])
  })

  test('an intake that fails to the last refuses its photo and is not tried again', async () => {
    const { id, uploaded, status } = await send(await makePhoto())
    // Its bytes are said to be pinned, and are not there.
    await applyEvent(gallery.context, id, { kind: 'photo_received', photo: '1', sha256: sha256('gone'), bytes: 1 })
    const early = queueEvent([uploaded], 4)
    expect(await intake.invoke(early)).toEqual({ batchItemFailures: [{ itemIdentifier: early.Records[0]?.messageId }] })
    expect((await status()).photos).toMatchObject([{ status: 'received' }])
    await twice(intake, queueEvent([uploaded], 5))
    expect((await status()).photos).toMatchObject([{ status: 'refused' }])
  })

  /** Deliver a photo to a process of its own, which is killed as soon as the photo is in work. */
  async function dieOf(message: SQSEvent, received: number) {
    const mortal = await gallery.start('intake')
    gallery.services.whileJudging = () => mortal.kill()
    await expect(mortal.invoke(receivedAgain(message, received))).rejects.toThrow('SIGKILL')
    gallery.services.whileJudging = undefined
  }

  test('a photo that ends the process each time is refused by the one more delivery, without being opened; others pass meanwhile', async () => {
    const [killer, innocent] = [await send(await makePhoto()), await send(await makePhoto())]
    const message = queueEvent([killer.uploaded])
    for (let received = 1; received <= 5; received++) await dieOf(message, received)
    await twice(intake, queueEvent([innocent.uploaded]))
    expect(await innocent.status()).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }] })
    expect((await killer.status()).photos).toMatchObject([{ status: 'received' }])
    const { judged } = gallery.services

    const cutOff = await gallery.start('intake', { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' })
    const last = receivedAgain(message, 6)
    expect(await cutOff.invoke(last), 'a dead letter where the storage fails').toEqual({ batchItemFailures: [{ itemIdentifier: last.Records[0]?.messageId }] })
    expect((await killer.status()).photos).toMatchObject([{ status: 'received' }])

    await twice(intake, last)
    expect((await killer.status()).photos).toMatchObject([{ status: 'refused', problem: { code: 'unreadable' } }])
    expect(gallery.services.judged).toBe(judged)
    for (const bucket of [gallery.buckets.originals, gallery.buckets.staging]) {
      expect((await listKeys(gallery.client, { bucket, prefix: '' })).filter(each => each.includes(killer.id))).toEqual([])
    }
  })

  test('a photo that came too often without being looked at is taken in: only what ended a process is refused', async () => {
    const [unseen, unlucky] = [await send(await makePhoto()), await send(await makePhoto())]
    await twice(intake, queueEvent([unseen.uploaded], 6))
    const message = queueEvent([unlucky.uploaded])
    await dieOf(message, 2)
    await twice(intake, receivedAgain(message, 3))
    for (const { status } of [unseen, unlucky]) expect((await status()).photos).toMatchObject([{ status: 'ready' }])
  })

  test('an intake whose time runs out fails alone, stores nothing more, and is whole when it comes again', async () => {
    const { id, uploaded, status } = await send(await makePhoto())
    const event = queueEvent([uploaded])
    expect(await intake.invoke(event, { timeoutMs: 4_000 })).toEqual({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.messageId }] })
    expect((await status()).photos[0]?.status).not.toBe('ready')
    await expectNothingPublic(id)
    await twice(intake, event)
    expect(await status()).toMatchObject({ status: 'in_review', photos: [{ status: 'ready' }] })
  })

  test('a photo is never refused because its time ran out, not even in its last try', async () => {
    const { uploaded, status } = await send(await makePhoto())
    for (const received of [5, 6]) {
      const event = queueEvent([uploaded], received)
      expect(await intake.invoke(event, { timeoutMs: 4_000 })).toEqual({ batchItemFailures: [{ itemIdentifier: event.Records[0]?.messageId }] })
      expect((await status()).photos[0]?.status, `received ${received} times`).not.toBe('refused')
    }
    await twice(intake, queueEvent([uploaded], 6))
    expect((await status()).photos).toMatchObject([{ status: 'ready' }])
  })

  test('of a batch only the message that failed comes again', async () => {
    const { uploaded, status } = await send(await makePhoto())
    const event = queueEvent(['not even JSON', uploaded, { kind: 'something-else' }])
    const [first, , third] = event.Records.map(({ messageId }) => ({ itemIdentifier: messageId }))
    expect(await intake.invoke(event)).toEqual({ batchItemFailures: [first, third] })
    expect(await status()).toMatchObject({ status: 'in_review' })
  })

  test('changes come from their queue too, and the clock may strike twice', async () => {
    const { id } = await send(await makePhoto())
    await twice(changes, queueEvent([{ kind: 'change', submission: id }]))
    await twice(await gallery.start('upkeep'), queueEvent([{ kind: 'upkeep' }]))
  })

  test('the clock does what is due and nothing else: erases, gives up, deletes originals, asks again for an intake that never came', async () => {
    const [declined, shown, young, abandoned, forgotten] = [
      await send(await makePhoto()),
      await send(await makePhoto()),
      await send(await makePhoto()),
      await send(await makePhoto()),
      await send(await makePhoto()),
    ]
    for (const { uploaded } of [declined, shown, young]) await twice(intake, queueEvent([uploaded]))
    await decide(shown.id)
    for (const { id } of [declined, young]) await decide(id, { outcome: 'decline', reason: 'duplicate', explanation: 'It is the one of last week.' })
    for (const { id } of [declined, shown, young]) await twice(changes, streamEvent(id))
    await gallery.client.send(new DeleteObjectCommand({ Bucket: gallery.buckets.originals, Key: uploadKey(abandoned.id, '1') }))
    await gallery.askedIntakes()
    for (const [{ id }, days] of [
      [declined, 191],
      [shown, 31],
      [young, 189],
      [abandoned, 2],
      [forgotten, 2],
    ] as const)
      await age(id, days)

    const upkeep = await gallery.start('upkeep')
    // As long as it has on Lambda: it begins nothing that it might not end.
    for (let strikes = 0; strikes < 2; strikes++) expect(await upkeep.invoke(queueEvent([{ kind: 'upkeep' }]), { timeoutMs: 240_000 })).toEqual(DONE)
    expect(await gallery.askedIntakes()).toEqual([{ kind: 'intake', submission: forgotten.id, photo: '1' }])
    for (const { id } of [declined, shown, young]) await twice(changes, streamEvent(id))
    const stored = async ({ id }: { id: string }) => await gallery.context.submissions.get(id)
    expect((await stored(declined))?.erasedAt).toBeDefined()
    expect((await stored(young))?.erasedAt).toBeUndefined()
    expect((await stored(abandoned))?.status).toBe('expired')
    expect((await stored(forgotten))?.status).toBe('uploading')

    const keys = async (bucket: string, { id }: { id: string }) => (await listKeys(gallery.client, { bucket, prefix: '' })).filter(each => each.includes(id))
    const { originals, staging, erasures } = gallery.buckets
    expect([...(await keys(originals, declined)), ...(await keys(staging, declined))]).toEqual([])
    expect((await keys(erasures, declined)).some(each => each.endsWith('-gone'))).toBe(true)
    expect(await keys(originals, young)).not.toEqual([])
    expect(await keys(originals, shown)).toEqual([])
    expect((await read(`/genoa/stories/${shown.id}`)).statusCode).toBe(200)
  })

  test('an operator’s maps are drawn from their files in S3: tiles one by one, with the addresses of every host', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veduta-maps-'))
    const begin = async () => JSON.parse((await harvest('/api/v1/cities/genoa/map/start')).body) as MapStart
    const [before, tile] = [await begin(), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 7])]
    expect([before.tiles, before.backdrop?.sketch]).toEqual([undefined, true])
    try {
      await writeFile(join(folder, 'tiles.pmtiles'), pmtilesFile({ tiles: [tile], metadata: { attribution: 'City' }, packed: true }))
      await writeFile(join(folder, 'genoa.geojson'), drawing('City of Genoa'))
      await keepMaps({ folder, named: 'map' }, { client: gallery.client, bucket: gallery.buckets.public })
    } finally {
      await rm(folder, { recursive: true })
    }

    // As a process that starts now: one that runs looks at the list once a minute.
    const other = await gallery.start('open')
    const ask = (path: string) => other.invoke<Answer>(functionUrlEvent({ path }))
    const { tiles, backdrop } = JSON.parse((await ask('/api/v1/cities/genoa/map/start')).body) as MapStart
    expect(tiles).toEqual({ url: `${ORIGIN}/tiles/{z}/{x}/{y}`, minZoom: 0, maxZoom: 0, attribution: [{ text: 'City' }] })
    expect(backdrop).toEqual({ url: `${ORIGIN}/api/v1/cities/genoa/map/backdrop`, sketch: false, attribution: [{ text: 'City of Genoa' }] })
    const found = await ask('/tiles/0/0/0')
    expect([found.statusCode, found.headers['content-type'], found.isBase64Encoded, Buffer.from(found.body, 'base64')]).toEqual([
      200,
      'image/png',
      true,
      Buffer.from(tile),
    ])
    expect(found.headers['cache-control']).toBe('public, max-age=3600, s-maxage=86400')
    expect((await ask('/tiles/1/0/0')).statusCode).toBe(404)
    expect(JSON.parse((await ask('/api/v1/cities/genoa/map/backdrop')).body).features).toHaveLength(1)
  })

  test('the site has the files of its pages, names where uploads go and has its words; the API describes the whole', async () => {
    const page = await read('/genoa/share?lang=it')
    expect(page.headers['content-security-policy']).toContain(`connect-src 'self' ${new URL(server!.endpoint).origin}`)
    const files = [...page.body.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(2)
    for (const path of files) expect((await read(path)).headers['cache-control'], path).toContain('immutable')
    expect(page.body).not.toMatch(/>(share|ui|app)\.[a-z-]+</)
    const { paths } = await call<{ paths: object }>('GET', '/api/v1/openapi.json')
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/v1/stories', '/api/v1/cities/{city}', '/api/v1/cities/{city}/submissions']))
    const font = await read(files.find(each => each.endsWith('.woff2')) ?? '')
    expect(Buffer.from(font.body, 'base64').subarray(0, 4).toString()).toBe('wOF2')
  })
})
