import { createApp } from '../../functions/http/app.ts'
import { createPages } from '../../functions/http/pages/pages.tsx'
import type { WebBuild } from '../../functions/http/web-build.ts'
import { openGenoa } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

/** Addresses as the build gives them; the files are not needed to render. */
const web: WebBuild = {
  script: entry => `/assets/${entry.replace(/^.*\//, '')}.js`,
  styles: entry => [`/assets/${entry.replace(/^.*\//, '')}`],
  fonts: ['/assets/serif-latin.woff2'],
  widget: name => ({ exact: `/embed/v1.0.0/${name}`, moving: `/embed/v1/${name}`, integrity: 'sha384-none' }),
}

/** The public pages on the real local context, with one city that has stories and one that has none. */
export async function openSite() {
  const test = await withContext()
  await openGenoa(test.context)
  const app = createApp(test.context)
  app.route('/', createPages(test.context, web))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost${path}`, { headers })

  /** The HTML of a page, which must answer with this status. */
  async function page(path: string, status = 200): Promise<string> {
    const response = await get(path)
    const html = await response.text()
    if (response.status !== status) throw new Error(`expected ${status} for ${path}, received ${response.status}: ${html.slice(0, 300)}`)
    return html
  }

  return { ...test, get, page }
}

export type Site = Awaited<ReturnType<typeof openSite>>
