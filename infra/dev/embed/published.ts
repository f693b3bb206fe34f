import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Release } from './build-embed.ts'

/** Where versions stay that pages somewhere may name, and vouch for by their hash. */
export const PUBLISHED = 'web/widget/published'

/** What pages may be told to vouch for: the newest version that keeps its bytes. */
export async function newestPublished(root: string): Promise<Release | undefined> {
  const [newest] = [...(await readPublished(root))].sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }))
  return newest && { version: newest[0], integrity: newest[1].integrity }
}

/** The versions that were published, with their folders. */
export async function readPublished(root: string): Promise<Map<string, { folder: string; integrity: Release['integrity'] }>> {
  const parent = join(root, PUBLISHED)
  const names = existsSync(parent) ? (await readdir(parent)).filter(name => /^v\d+\.\d+\.\d+$/.test(name)) : []
  const read = async (name: string) => {
    const { version, integrity } = JSON.parse(await readFile(join(parent, name, 'integrity.json'), 'utf8')) as Release
    return [version, { folder: join(parent, name), integrity }] as const
  }
  return new Map(await Promise.all(names.map(read)))
}
