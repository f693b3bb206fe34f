import { createImaging } from '../../functions/imaging/imaging.ts'

/** A process that has a photo read and does nothing else; whoever started it ends it. */
await createImaging({ worker: new URL('./odd-worker.ts', import.meta.url) }).open(Buffer.from(process.argv[2] ?? ''))
