import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type WebBuild, webBuildOf } from '../../functions/http/web-build.ts'
import { EXIT, StartFailure } from './start-failure.ts'

/** Read what the build of the pages made. */
export async function readWebBuild(folder: string): Promise<WebBuild> {
  const file = join(folder, '.vite/manifest.json')
  try {
    return webBuildOf(await readFile(file, 'utf8'))
  } catch (error) {
    throw new StartFailure(`The pages are not built: expected ${file}. Run "npm run build".`, EXIT.unavailable, error)
  }
}
