import { Worker } from 'node:worker_threads'

const LOOK_MS = 500

/** A thread has an event loop of its own, which turns while WebAssembly or libvips keeps the other. A few megabytes are all it needs. */
const watch = (parent: number) => `setInterval(() => { if (process.ppid !== ${parent}) process.kill(process.pid, 'SIGKILL') }, ${LOOK_MS})`
const SMALL = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, codeRangeSizeMb: 4, stackSizeMb: 1 }

/** End this process at once when the one that started it is gone, whatever it does at that moment: nobody waits for it any more. */
export function endWithParent(): void {
  // An exit would wait for pictures that are being made.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  new Worker(watch(process.ppid), { eval: true, resourceLimits: SMALL, env: {}, execArgv: [] }).unref()
}
