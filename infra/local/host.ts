import { join } from 'node:path'
import type { Hono } from 'hono'
import type { LocalContext } from '../../functions/adapters/local/context.ts'
import { mountApi } from '../../functions/entry/api.ts'
import { mountOpen } from '../../functions/entry/open.ts'
import { mountSite } from '../../functions/entry/site.ts'
import { createApp } from '../../functions/http/app.ts'
import type { WebBuild } from '../../functions/http/web-build.ts'
import { createAssets } from './assets.ts'
import { compress } from './compress.ts'
import { createIssuer } from './issuer/issuer.tsx'
import { createMailPages } from './mails/mail-pages.tsx'
import { createMedia } from './media.ts'
import { oneHostName } from './one-host-name.ts'
import { requestLog } from './request-log.ts'
import { createUploads } from './uploads.ts'

interface Options {
  local: LocalContext
  web: WebBuild
  /** Folder of the built pages. */
  webFolder: string
  /** Of the embedded issuer. */
  issuerSecret: string
}

/** Everything in one app: what CloudFront, S3 and Lambda are to the other host. */
export async function createHost({ local, web, webFolder, issuerSecret }: Options): Promise<Hono> {
  const { context } = local
  const app = createApp(context)
  app.use(requestLog(context.log))
  app.get('/healthz', c => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
  // Before what only texts need.
  app.route('/', createMedia(context.config.dataFolder))
  app.route('/', await createAssets(webFolder))
  app.use(compress(), oneHostName(context.config))
  app.route('/', createUploads(local))
  if (!context.config.issuer) app.route('/oidc', createIssuer(context, { secret: issuerSecret, accounts: local.accounts, web }))
  if (!context.config.smtp) app.route('/', createMailPages(context, local.mailFolder, web))
  mountApi(app, context, web)
  mountOpen(app, context, web, fontsFolderBeside(webFolder))
  mountSite(app, context, web)
  return app
}

/** Where the build put the fonts of share images and posters, as seen from the pages. */
export const fontsFolderBeside = (webFolder: string) => join(webFolder, '../host/fonts')
