import { EXIT } from '../local/start-failure.ts'

/** Run a command: its answer goes to the terminal, a failure becomes one sentence. `undefined` shows how it is called. */
export async function run(usage: string, work: () => Promise<string | undefined>): Promise<void> {
  // What is stored is for this user alone.
  process.umask(0o077)
  try {
    const answer = await work()
    console.log(answer ?? usage)
    process.exitCode = answer === undefined ? EXIT.usage : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
