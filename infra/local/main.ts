import { readConfig } from '../../functions/config.ts'
import { readArguments, USAGE } from './arguments.ts'
import { greeting } from './greeting.ts'
import { createLogger } from './logger.ts'
import { startHost, webFolderBeside } from './start.ts'
import { EXIT, StartFailure } from './start-failure.ts'

async function main(): Promise<void> {
  const { demo, help } = readArguments(process.argv.slice(2))
  if (help) return console.log(USAGE)
  // What is stored is for this user alone.
  process.umask(0o077)
  const config = configOrFailure()
  const log = createLogger(config)
  process.on('uncaughtException', error => {
    log.error({ reason: error.stack ?? String(error) }, 'the host failed; its next start goes on where it was')
    process.exit(EXIT.internal)
  })
  const host = await startHost({ config, log, webFolder: webFolderBeside(import.meta.dirname), demo })
  const { user, system } = process.cpuUsage()
  log.info({ cpuMs: Math.round((user + system) / 1000), ms: Math.round(performance.now()) }, 'ready')
  console.log(greeting(config, host.issuerSecret))

  let stopping = false
  const stop = async () => {
    // Whoever asks twice does not want to wait: what is under way is taken up at the next start.
    if (stopping) process.exit(130)
    stopping = true
    console.log('Stopping…')
    const finished = await host.stop()
    if (!finished) log.warn({}, 'some work was cut off and goes on at the next start')
    process.exit(0)
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}

function configOrFailure() {
  try {
    return readConfig(process.env)
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error), EXIT.config, error)
  }
}

main().catch(error => {
  console.error(error instanceof StartFailure ? error.message : error)
  process.exit(error instanceof StartFailure ? error.exitCode : EXIT.internal)
})
