import { once } from 'node:events'
import { createServer, type Server as HttpServer } from 'node:http'
import { PutBucketCorsCommand } from '@aws-sdk/client-s3'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createS3Tickets } from '../../functions/adapters/aws/tickets.ts'
import { securityHeaders } from '../../functions/http/headers.ts'
import type { Tickets } from '../../functions/ports.ts'
import { uploadKey } from '../../shared/paths.ts'
import { launchBrowser } from '../support/browser.ts'
import { type OpenS3, openS3, s3OrSkipped } from './servers/s3.ts'

const { name, server, isAbsent } = await s3OrSkipped('uploads of a browser')

const KEY = uploadKey('a'.repeat(26), '1')

describe.skipIf(isAbsent)(`a page at another origin than ${name}`, () => {
  let s3: OpenS3
  let site: HttpServer
  let browser: Browser
  let tickets: Tickets
  /** The same pages under two names: the bucket knows one of them. */
  let configured: string
  let strange: string

  beforeAll(async () => {
    s3 = await openS3(server!)
    tickets = createS3Tickets({ client: s3.client, originals: s3.places.originals, now: () => new Date() })
    site = createServer((request, response) => {
      // The gallery's own headers; `/closed` are those of a gallery that takes uploads at its own origin.
      const where = request.url === '/closed' ? {} : { uploadOrigin: new URL(server!.endpoint).origin }
      for (const [header, value] of securityHeaders({ url: 'http://localhost', ...where })) response.setHeader(header, value)
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>share</title>')
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')
    const { port } = site.address() as { port: number }
    configured = `http://localhost:${port}`
    strange = `http://127.0.0.1:${port}`
    const rule = { AllowedOrigins: [configured], AllowedMethods: ['POST'], AllowedHeaders: ['content-type'], MaxAgeSeconds: 3600 }
    await s3.client.send(new PutBucketCorsCommand({ Bucket: s3.places.originals.bucket, CORSConfiguration: { CORSRules: [rule] } }))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
    await s3?.close()
  })
  beforeEach(() => s3.objects.remove('originals', 'uploads/'))

  /** Send bytes by a ticket as the share page does: XMLHttpRequest with progress. Answers the status, 0 where the page may not know it. */
  async function upload(page: Page, length = 50_000): Promise<number> {
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const ticket = await tickets.issue({ key: KEY, type: 'image/jpeg', maxBytes: 100_000, expiresAt })
    return await page.evaluate(
      ({ ticket, length }) =>
        new Promise<number>(resolve => {
          const form = new FormData()
          for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value)
          form.append('file', new Blob([new Uint8Array(length).fill(7)]))
          const request = new XMLHttpRequest()
          request.upload.onprogress = () => {}
          request.onloadend = () => resolve(request.status)
          request.open('POST', ticket.url)
          request.send(form)
        }),
      { ticket, length },
    )
  }
  const stored = async () => (await s3.objects.read('originals', KEY))?.length

  async function on<T>(origin: string, act: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage()
    try {
      await page.goto(origin)
      return await act(page)
    } finally {
      await page.close()
    }
  }

  test('that is configured uploads by a ticket and hears that it worked', async () => {
    expect(await on(configured, upload)).toBe(204)
    expect(await stored()).toBe(50_000)
  })

  test('that is configured hears why an upload was refused', async () => {
    const status = await on(configured, page => upload(page, 100_001))
    expect([400, 403, 413]).toContain(status)
    expect(await stored()).toBeUndefined()
  })

  test('that is not configured uploads nothing', async () => {
    expect(await on(strange, upload)).toBe(0)
    expect(await stored()).toBeUndefined()
  })

  test('whose own policy does not name the storage uploads nothing', async () => {
    expect(await on(`${configured}/closed`, page => upload(page))).toBe(0)
    expect(await stored()).toBeUndefined()
  })

  test('reads nothing of what was uploaded', async () => {
    await s3.objects.write('originals', KEY, new Uint8Array(3))
    const address = `${server!.endpoint}/${s3.places.originals.bucket}/${KEY}`
    const read = (page: Page) =>
      page.evaluate(
        url =>
          fetch(url).then(
            ({ status }) => status,
            () => 0,
          ),
        address,
      )
    expect([0, 403]).toContain(await on(configured, read))
  })
})
