import './traces.ts'
import { join } from 'node:path'
import { composeContext, openReading } from '../../adapters/aws/context.ts'
import { openMaps } from '../../adapters/aws/open-maps.ts'
import { createRecentCatalog } from '../../adapters/aws/recent-catalog.ts'
import { mountOpen } from '../open.ts'
import { createAssets, serve } from './serve.ts'

const records = openReading(process.env)
const catalog = { ...records.catalog, ...createRecentCatalog(records.catalog, () => new Date()) }
const context = composeContext(process.env, { ...records, catalog, ...openMaps(process.env) })

/** What takes the gallery elsewhere: function-URL events of GET and HEAD requests. */
export const handler = serve(context, (app, web) => {
  app.route('/', createAssets('embed'))
  mountOpen(app, context, web, join(import.meta.dirname, 'fonts'))
})
