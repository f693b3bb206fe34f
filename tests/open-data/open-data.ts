import type { Hono } from 'hono'
import { createApp } from '../../functions/http/app.ts'
import { createCatalogue } from '../../functions/http/open-data/catalogue.ts'
import { createIiif } from '../../functions/http/open-data/iiif.ts'
import { createRobots } from '../../functions/http/open-data/robots.ts'
import { createSecurityTxt } from '../../functions/http/open-data/security-txt.ts'
import { createSitemaps } from '../../functions/http/open-data/sitemap.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { aBody, openGenoa, published } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

interface Options {
  config?: NonNullable<Parameters<typeof withContext>[0]>['config']
  /** Stories in one answer of IIIF. */
  page?: number
  /** Addresses in one sitemap. */
  mostUrls?: number
}

/** What harvesters read, on the real local context, with one city that has stories and one that has none. */
export async function openData({ config, page, mostUrls }: Options = {}) {
  const test = await withContext(config && { config })
  await openGenoa(test.context)
  const app: Hono = createApp(test.context)
  app.route('/', createIiif(test.context, page ? { page } : {}))
  app.route('/', createCatalogue(test.context))
  app.route('/', createSitemaps(test.context, mostUrls ? { mostUrls } : {}))
  app.route('/', createRobots(test.context))
  app.route('/', createSecurityTxt(test.context))
  const get = async (path: string, headers: Record<string, string> = {}) => await app.request(path, { headers })

  /** The text of an answer, which must be 200. */
  async function read(path: string): Promise<string> {
    const response = await get(path)
    const text = await response.text()
    if (response.status !== 200) throw new Error(`expected 200 for ${path}, received ${response.status}: ${text.slice(0, 300)}`)
    return text
  }

  return {
    ...test,
    url: test.context.config.url,
    get,
    read,
    json: async (path: string) => JSON.parse(await read(path)),
    /** Publish a story that partners may use, at a time; answers its id. */
    async publish(at: string, change: Partial<SubmissionBody> = {}) {
      test.setTime(at)
      const { id } = await published(test.context, { consents: forPartners, ...change })
      await test.runJobs()
      return id
    },
  }
}

export type OpenData = Awaited<ReturnType<typeof openData>>

const { consents } = aBody()
export const forPartners: SubmissionBody['consents'] = { ...consents, uses: ['gallery', 'partners'] }
export const forGalleryAlone: SubmissionBody['consents'] = { ...consents, uses: ['gallery'] }
