import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openLocalSource } from '../../infra/archive/open-local.ts'
import { noImaging, type TestContext, withContext } from '../support/context.ts'
import { holdingsOf } from './house.ts'

/** The house that a gallery moves out of, the empty one that it moves into, and the archive in a folder for files. */
export let old: TestContext
export let house: TestContext
export let folder: string
export let file: string

/** Two houses of their own for each test of a file. */
export function useTwoHouses(): void {
  beforeEach(async () => {
    old = await withContext({ imaging: noImaging })
    house = await withContext({ imaging: noImaging, now: '2026-05-06T10:00:00.000Z' })
    folder = await mkdtemp(join(tmpdir(), 'veduta-archive-'))
    file = join(folder, 'gallery.tar')
  })
  afterEach(async () => {
    await old.close()
    await house.close()
    await rm(folder, { recursive: true, force: true })
  })
}

/** Everything in a house that moves. */
export async function holdings({ context }: TestContext) {
  const source = await openLocalSource(context.config)
  try {
    return await holdingsOf(source.what)
  } finally {
    await source.close()
  }
}
