import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { minifyStyles } from './plugins.ts'

/** Scripts of a frame and of the page around it, each whole in one file: a sandbox has no origin that a module could be asked for with. */
const SCRIPTS = { frame: 'web/embed/frame.ts', 'frame-resize': 'web/embed/resize.ts' }

/** What frames load, by name. */
export async function frameFiles(root: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: SCRIPTS,
    absWorkingDir: root,
    outdir: join(root, 'dist/embed'),
    write: false,
    bundle: true,
    format: 'iife',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const styles = await Promise.all(['web/styles/accents.css', 'web/embed/frame.css'].map(file => readFile(join(root, file), 'utf8')))
  const style = new TextEncoder().encode(await minifyStyles(styles.join('')))
  return new Map([...outputFiles.map(({ path, contents }) => [basename(path), contents] as const), ['frame.css', style]])
}
