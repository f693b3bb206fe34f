import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopRgw } from './rgw.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the RADOS Gateway of this run lives, once a test asks for it. */
    rgwFolder: string
  }
}

/** Once a run: a folder for the servers that outlive a test file, which end with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-rgw-'))
  project.provide('rgwFolder', folder)
  return () => stopRgw(folder)
}
