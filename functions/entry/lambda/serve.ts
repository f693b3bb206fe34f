import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
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

/** Built files, by the folder that they are in and that their addresses begin with. Each is read when it is asked for, which CloudFront does once. */
export function createAssets(folder: 'assets' | 'embed' = 'assets'): Hono {
  const app = new Hono()
  for (const entry of readdirSync(join(WEB, folder), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(WEB, file).replaceAll(sep, '/')}`
    const headers = assetHeaders(path)
    if (entry.isFile() && headers) app.get(path, async c => c.body(new Uint8Array(await readFile(file)), 200, headers))
  }
  return app
}
