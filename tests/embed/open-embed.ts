import { createApp } from '../../functions/http/app.ts'
import { createEmbed } from '../../functions/http/embed/embed.ts'
import { createPages } from '../../functions/http/pages/pages.tsx'
import type { WebBuild } from '../../functions/http/web-build.ts'
import { openGenoa, published } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

export const GALLERY = 'https://gallery.city.example'

/** Addresses as the build gives them; the files are not needed to render. */
const web: WebBuild = {
  script: entry => `/assets/${entry.replace(/^.*\//, '')}.js`,
  styles: entry => [`/assets/${entry.replace(/^.*\//, '')}`],
  fonts: [],
  widget: name => ({ exact: `/embed/v1.2.3/${name}`, moving: `/embed/v1/${name}`, integrity: 'sha384-AAAA' }),
}

/** What other sites embed, and the pages that say where it is, on the real local context, called without a network. */
export async function openEmbed() {
  const test = await withContext({ config: { url: GALLERY } })
  await openGenoa(test.context)
  const app = createApp(test.context)
  app.route('/', createEmbed(test.context, web))
  app.route('/', createPages(test.context, web))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(`${GALLERY}${path}`, { headers })
  return {
    ...test,
    get,
    /** Publish by the real use cases, at a minute of a day; answers its id. */
    async publish(minute: number, change: Parameters<typeof published>[1] = {}): Promise<string> {
      test.setTime(new Date(Date.UTC(2026, 4, 4, 10, minute)).toISOString())
      const { id } = await published(test.context, change)
      await test.runJobs()
      return id
    },
  }
}

export type Embed = Awaited<ReturnType<typeof openEmbed>>
