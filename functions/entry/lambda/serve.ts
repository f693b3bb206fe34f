import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono, type MiddlewareHandler } from 'hono'
import { handle } from 'hono/aws-lambda'
import type { Context } from '../../context.ts'
import { createApp } from '../../http/app.ts'
import { assetHeaders } from '../../http/asset-headers.ts'
import { type WebBuild, webBuildOf } from '../../http/web-build.ts'

/** Beside the bundle: the pages' manifest, and their files where they are served. */
const WEB = join(import.meta.dirname, 'web')

/** A handler of function-URL events for what `mount` puts into an app. */
export function serve(context: Context, mount: (app: Hono, web: WebBuild) => void) {
  const app = createApp(context)
  app.use(nameViewer)
  mount(app, webBuildOf(readFileSync(join(WEB, 'manifest.json'), 'utf8')))
  return handle(app)
}

/** CloudFront, the only caller, says in this header who asks, and overwrites what a client writes there. */
const nameViewer: MiddlewareHandler = async function nameViewer(c, next) {
  c.env.incoming = { socket: { remoteAddress: c.req.header('Veduta-Viewer') } }
  await next()
}

/** The built files of the pages. Each is read when it is asked for, which CloudFront does once. */
export function createAssets(): Hono {
  const app = new Hono()
  for (const name of readdirSync(join(WEB, 'assets'))) {
    const path = `/assets/${name}`
    const headers = assetHeaders(path)
    if (headers) app.get(path, async c => c.body(new Uint8Array(await readFile(join(WEB, path))), 200, headers))
  }
  return app
}
