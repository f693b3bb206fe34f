import { readConfig } from '../../config.ts'
import type { Context } from '../../context.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { later, once } from './later.ts'
import { createConsoleLog } from './log.ts'

/** What an operator's maps are drawn on. S3 is loaded, and the name of the bucket read, by the first request for a map: few programs ever read one. */
export function openMaps(environment: Environment, settings = CLIENT_SETTINGS) {
  const open = once(async () => {
    const { VEDUTA_PUBLIC: bucket } = readVariables(environment, 'VEDUTA_PUBLIC')
    const pathStyle = environment.AWS_ENDPOINT_URL_S3 !== undefined
    const log = createConsoleLog(readConfig(environment))
    const { openMapBucket } = await import('./map-files.ts')
    return openMapBucket({ bucket, pathStyle, settings, now: () => new Date(), log })
  })
  return { maps: later(open) } satisfies Partial<Context>
}
