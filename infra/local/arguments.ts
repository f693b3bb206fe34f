import { parseArgs } from 'node:util'
import { EXIT, StartFailure } from './start-failure.ts'

export const USAGE = `npm start -- [--no-demo]

  --no-demo   start with the cities but without stories

Configuration is in the environment; docs/operate.md lists it.`

/** Read the command line of the host. */
export function readArguments(args: readonly string[]): { demo: boolean; help: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { demo: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }, allowNegative: true })
    return { demo: values.demo ?? true, help: values.help ?? false }
  } catch (error) {
    throw new StartFailure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, EXIT.usage, error)
  }
}
