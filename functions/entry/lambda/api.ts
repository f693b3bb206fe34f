import './traces.ts'
import { composeContext, openRecords } from '../../adapters/aws/context.ts'
import { openJobs, openStorage } from '../../adapters/aws/open-work.ts'
import { mountApiAlone } from '../api.ts'
import { serve } from './serve.ts'

const context = composeContext(process.env, { ...openRecords(process.env), ...openStorage(process.env), ...openJobs(process.env) })

/** What is for one person, and the description of the whole API, of which other programs answer what is read by all. */
export const handler = serve(context, (app, web) => mountApiAlone(app, context, web))
