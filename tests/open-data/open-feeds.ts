import { join } from 'node:path'
import type { Context } from '../../functions/context.ts'
import { mountOpen } from '../../functions/entry/open.ts'
import { createApp } from '../../functions/http/app.ts'
import type { WebBuild } from '../../functions/http/web-build.ts'
import { encodeCard, listsOf } from '../../shared/card.ts'
import { FEED_FORMATS, type FeedFormat } from '../../shared/paths.ts'
import type { StoryRecord } from '../../shared/story.ts'
import type { SubmissionBody } from '../../shared/submission.ts'
import { termsVersionOf } from '../../shared/terms.ts'
import { genoa, openGenoa, published } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

/** Made by the build of the host. */
const FONTS = join(import.meta.dirname, '../../dist/host/fonts')

/** Addresses as the build gives them; nothing here loads the files. */
const web: WebBuild = {
  script: entry => `/assets/${entry}.js`,
  styles: entry => [`/assets/${entry}`],
  fonts: [],
  widget: name => ({ exact: `/${name}`, moving: `/${name}`, integrity: '' }),
}

export const FORMATS: readonly FeedFormat[] = FEED_FORMATS

export const uses = (...more: SubmissionBody['consents']['uses']): Pick<SubmissionBody, 'consents'> => ({
  consents: { terms: termsVersionOf(genoa), ownWork: true, people: 'none', minors: 'none', uses: ['gallery', ...more], aiMade: false },
})
export const FOR_PARTNERS = uses('partners')

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
/** An id like those of submissions, the same for the same number. */
export const idOf = (number: number) => Array.from({ length: 26 }, (_, at) => LETTERS[Math.floor(number / 32 ** (25 - at)) % 32] ?? 'a').join('')

/** A story as it is stored, with one photo. */
export const aRecord = (number: number, change: Partial<StoryRecord> = {}): StoryRecord => {
  const id = idOf(number)
  return {
    id,
    city: 'genoa',
    lang: 'it',
    credit: 'Ada',
    licence: 'CC-BY-4.0',
    publishedAt: new Date(Date.UTC(2026, 4, 1) + number * 60_000).toISOString(),
    partners: true,
    tags: [],
    photos: [
      {
        id: '1',
        alt: 'Una porta',
        width: 640,
        height: 480,
        thumbhash: '',
        base: `${id}/1-1`,
        renditions: [320, 640].map(width => ({ format: 'jpg' as const, width, height: width * 0.75, bytes: width })),
      },
    ],
    ...change,
  }
}

/** The same, not for partners. */
export function notForPartners(number: number): StoryRecord {
  const { partners: _, ...story } = aRecord(number)
  return story
}

/** Put a story as it is stored, whatever no form would have taken. */
export const putStory = ({ gallery }: Pick<Context, 'gallery'>, story: StoryRecord) =>
  gallery.publish(story, new Map(listsOf(story).map(list => [list, encodeCard(story)])), 1)

/** What the program `open` answers on the real local context, called without a network. */
export async function openFeeds() {
  const test = await withContext({ config: { url: 'https://gallery.city.example' } })
  await openGenoa(test.context)
  const app = createApp(test.context)
  mountOpen(app, test.context, web, FONTS)
  const get = (path: string, headers: Record<string, string> = {}) => app.request(`https://gallery.city.example${path}`, { headers })

  /** The text of an answer, which must have this status. */
  async function text(path: string, status = 200): Promise<string> {
    const response = await get(path)
    const body = await response.text()
    if (response.status !== status) throw new Error(`expected ${status} for ${path}, received ${response.status}: ${body.slice(0, 300)}`)
    return body
  }
  const json = async <T = unknown>(path: string) => JSON.parse(await text(path)) as T

  return {
    ...test,
    get,
    text,
    json,
    /** Publish by the real use cases, at a minute of a day; answers its id. */
    async publish(minute: number, change: Parameters<typeof published>[1] = FOR_PARTNERS) {
      test.setTime(new Date(Date.UTC(2026, 4, 4, 10, minute)).toISOString())
      const sent = await published(test.context, change)
      await test.runJobs()
      return sent
    },
    put: (story: StoryRecord) => putStory(test.context, story),
  }
}

export type Feeds = Awaited<ReturnType<typeof openFeeds>>
