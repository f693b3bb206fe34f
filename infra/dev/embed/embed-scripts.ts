import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { WIDGET_MAJOR } from '../../../web/widget/release.ts'
import { buildEmbed } from './build-embed.ts'
import { newestPublished } from './published.ts'

/** What pages name: the element's script and style, and the script beside frames. */
const NAMED = /^(city-gallery|frame-resize)\./

/** What other sites load is a build of its own, beside the pages'; their manifest names its script with its hash: of the newest version that was published, since the one that is built may still change. */
export function embedScripts(root: string = process.cwd()): Plugin {
  return {
    name: 'veduta:embed-scripts',
    async writeBundle({ dir = '' }) {
      const built = await buildEmbed(root, path.join(dir, 'embed'))
      const { version, integrity } = (await newestPublished(root)) ?? built
      const file = path.join(dir, '.vite/manifest.json')
      const manifest = JSON.parse(await readFile(file, 'utf8'))
      for (const [name, hash] of Object.entries(integrity))
        if (NAMED.test(name)) manifest[`web/widget/${name}`] = { file: `embed/v${version}/${name}`, moving: `embed/${WIDGET_MAJOR}/${name}`, integrity: hash }
      await writeFile(file, JSON.stringify(manifest, null, 2))
    },
  }
}
