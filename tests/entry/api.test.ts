import { afterAll, beforeAll, expect, test } from 'vitest'
import { mountApi, mountApiAlone } from '../../functions/entry/api.ts'
import { mountOpen } from '../../functions/entry/open.ts'
import { mountSite } from '../../functions/entry/site.ts'
import { createApp } from '../../functions/http/app.ts'
import type { WebBuild } from '../../functions/http/web-build.ts'
import { type TestContext, withContext } from '../support/context.ts'

const web: WebBuild = { script: () => '/', styles: () => [], fonts: [], widget: () => ({ exact: '/', moving: '/', integrity: '' }) }
let host: TestContext
beforeAll(async () => {
  host = await withContext()
})
afterAll(() => host.close())

async function described(...mounts: (typeof mountApi)[]): Promise<string[]> {
  const app = createApp(host.context)
  for (const mount of mounts) mount(app, host.context, web)
  const { paths } = (await (await app.request('/api/v1/openapi.json')).json()) as { paths: Record<string, object> }
  return Object.entries(paths)
    .flatMap(([path, methods]) => Object.keys(methods).map(method => `${method} ${path}`))
    .toSorted()
}

test('the program of the API describes what one machine describes', async () => {
  const alone = await described(mountApiAlone)
  expect(alone).toEqual(await described(mountApi, (...given) => mountOpen(...given, ''), mountSite))
  expect(alone).toContain('get /api/v1/cities/{city}/map')
})
