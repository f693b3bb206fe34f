import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Release } from '../../infra/dev/embed/build-embed.ts'
import { WIDGET_VERSION } from '../../web/widget/release.ts'

/** What other sites load, as built. */
export const EMBED = join(import.meta.dirname, '../../dist/web/embed')

export const readRelease = async (): Promise<Release> => JSON.parse(await readFile(join(EMBED, `v${WIDGET_VERSION}/integrity.json`), 'utf8')) as Release
