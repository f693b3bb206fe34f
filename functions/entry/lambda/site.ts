import './traces.ts'
import { composeContext, openReading } from '../../adapters/aws/context.ts'
import { createRecentCatalog } from '../../adapters/aws/recent-catalog.ts'
import { mountSite } from '../site.ts'
import { createAssets, serve } from './serve.ts'

const records = openReading(process.env)
const catalog = { ...records.catalog, ...createRecentCatalog(records.catalog, () => new Date()) }
const context = composeContext(process.env, { ...records, catalog })

/** What everyone may read: function-URL events of GET and HEAD requests. */
export const handler = serve(context, (app, web) => {
  app.get('/healthz', c => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
  app.route('/', createAssets())
  mountSite(app, context, web)
})
