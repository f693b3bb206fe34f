import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { unpackBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** For what no single file can tidy away, since others of its process go on using it: deleted when all tests have ended. */
    runFolder: string
  }
}

/** Once before all tests: the browser is unpacked here, since two processes that unpack at once collide. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await unpackBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'veduta-run-'))
  provide('runFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
