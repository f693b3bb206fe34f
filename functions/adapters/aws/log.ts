import type { Config } from '../../config.ts'
import type { Log } from '../../ports.ts'

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** What a log must not hold, whoever hands it over. */
const PRIVATE = new Set(['email', 'token', 'headers'])

/** Lines as Lambda makes JSON of them, each an object with its `message`; Lambda adds time, level and request. */
export function createConsoleLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  const least = LEVELS.indexOf(logLevel)
  const write = (level: keyof Log) => (fields: Record<string, unknown>, message: string) => {
    if (LEVELS.indexOf(level) < least) return
    console[level]({ ...Object.fromEntries(Object.entries(fields).filter(([name]) => !PRIVATE.has(name))), message })
  }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
