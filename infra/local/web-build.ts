import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { WebBuild } from '../../functions/http/web-build.ts'
import { EXIT, StartFailure } from './start-failure.ts'

const Manifest = v.record(v.string(), v.object({ file: v.string(), css: v.optional(v.array(v.string()), []), assets: v.optional(v.array(v.string()), []) }))

/** The fonts that every page begins with; the others of a family load where their letters occur. */
const FIRST_FONT = /-latin-(?!ext)[^/]*\.woff2$/

/** Read what the build of the pages made. */
export async function readWebBuild(folder: string): Promise<WebBuild> {
  const file = join(folder, '.vite/manifest.json')
  let manifest: v.InferOutput<typeof Manifest>
  try {
    manifest = v.parse(Manifest, JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new StartFailure(`The pages are not built: expected ${file}. Run "npm run build".`, EXIT.unavailable, error)
  }
  const chunk = (entry: string) => {
    const found = manifest[entry]
    if (!found) throw new Error(`expected ${entry} in ${file}, it is absent`)
    return found
  }
  return {
    script: entry => `/${chunk(entry).file}`,
    styles: entry => (entry.endsWith('.css') ? [chunk(entry).file] : chunk(entry).css).map(each => `/${each}`),
    fonts: [...new Set(Object.values(manifest).flatMap(({ assets }) => assets))].filter(each => FIRST_FONT.test(each)).map(each => `/${each}`),
  }
}
