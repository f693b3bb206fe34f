import { pino } from 'pino'
import type { Config } from '../../functions/config.ts'

/** JSON lines on standard error: machines read them; what people should see at start goes to standard output. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>) {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: ['email', 'token', '*.email', '*.token', 'headers', '*.headers'], remove: true },
    },
    pino.destination({ fd: 2, sync: true }),
  )
}
