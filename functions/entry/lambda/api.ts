import './traces.ts'
import { composeContext, openRecords } from '../../adapters/aws/context.ts'
import { openJobs, openStorage } from '../../adapters/aws/open-work.ts'
import { createCitiesApi } from '../../http/cities.ts'
import { createStoriesApi } from '../../http/stories.ts'
import { mountApi } from '../api.ts'
import { serve } from './serve.ts'

const context = composeContext(process.env, { ...openRecords(process.env), ...openStorage(process.env), ...openJobs(process.env) })

/** What is for one person, and the description of the whole API, of which the site answers what is read by all. */
export const handler = serve(context, (app, web) => {
  app.route('/', createCitiesApi(context))
  app.route('/', createStoriesApi(context))
  mountApi(app, context, web)
})
