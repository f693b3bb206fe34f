import './traces.ts'
import { composeContext, openRecords } from '../../adapters/aws/context.ts'
import { mountSite } from '../site.ts'
import { createAssets, serve } from './serve.ts'

const context = composeContext(process.env, openRecords(process.env))

/** What everyone may read: function-URL events of GET and HEAD requests. */
export const handler = serve(context, (app, web) => {
  app.get('/healthz', c => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
  app.route('/', createAssets())
  mountSite(app, context, web)
})
