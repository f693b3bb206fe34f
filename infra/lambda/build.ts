import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { PROGRAMS, type ProgramName } from '../aws/names.ts'
import { installSharp } from './install-sharp.ts'
import { siteOnly } from './site-only.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Bytes that a bundle may have: of its minified code, and of its whole folder. */
const CODE_BUDGETS: Partial<Record<ProgramName, number>> = { site: 500_000, api: 850_000 }
const FOLDER_BUDGETS: Partial<Record<ProgramName, number>> = { intake: 25_000_000 }

/** Loaded only for schemas of other libraries than ours. */
const NEVER_LOADED = ['zod', 'zod/*', 'zod-to-json-schema', 'zod-openapi', 'effect', 'sury']

/** Make one program's folder: all of its code in one module, a source map beside the folders, and what it reads from its disk. */
async function makeProgram(name: ProgramName, out: string, cpu: string): Promise<void> {
  const folder = join(out, name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`functions/entry/lambda/${name}.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    sourcesContent: false,
    // Modules of the SDK can be left out where nothing calls them, its CommonJS can't.
    mainFields: ['module', 'main'],
    external: ['sharp', ...NEVER_LOADED],
    alias: {
      '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'environment-credentials.ts'),
      // One version for all, where a package of the SDK brings its own.
      '@aws-sdk/client-s3': join(ROOT, 'node_modules/@aws-sdk/client-s3'),
    },
    plugins: name === 'site' ? [siteOnly] : [],
    logLevel: 'warning',
  })
  // Read at every cold start if it lay there, it would cost more than the program itself.
  await rename(join(folder, 'index.mjs.map'), join(out, 'maps', `${name}.mjs.map`))
  if (name === 'site' || name === 'api') {
    await cp(join(ROOT, 'dist/web/.vite/manifest.json'), join(folder, 'web/manifest.json'))
  }
  if (name === 'site') await cp(join(ROOT, 'dist/web/assets'), join(folder, 'web/assets'), { recursive: true })
  if (name === 'intake') await installSharp(ROOT, folder, cpu)
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size
  }
  return bytes
}

/** Tells the sizes of a program; answers whether it is within its budgets. */
async function check(name: ProgramName, out: string): Promise<boolean> {
  const code = (await stat(join(out, name, 'index.mjs'))).size
  const folder = await sizeOf(join(out, name))
  const fits = code <= (CODE_BUDGETS[name] ?? Number.POSITIVE_INFINITY) && folder <= (FOLDER_BUDGETS[name] ?? Number.POSITIVE_INFINITY)
  const of = (budget: number | undefined) => (budget ? ` of ${budget / 1000}` : '')
  const kB = (bytes: number) => (bytes / 1000).toFixed(0).padStart(6)
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(8)}${kB(code)}${of(CODE_BUDGETS[name])} kB of code, ${kB(folder)}${of(FOLDER_BUDGETS[name])} kB in all`)
  return fits
}

/** Makes `dist/lambda/{name}` for Lambda's arm64; with `--cpu=x64` the same programs for another machine, in `dist/lambda-x64`; `here` is this machine. */
async function main(): Promise<void> {
  const { cpu: asked } = parseArgs({ options: { cpu: { type: 'string', default: 'arm64' } } }).values
  const cpu = asked === 'here' ? process.arch : asked
  if (cpu !== 'arm64' && cpu !== 'x64') throw new Error(`--cpu: expected arm64, x64 or here, received "${cpu}"`)
  const out = join(ROOT, cpu === 'arm64' ? 'dist/lambda' : `dist/lambda-${cpu}`)
  await mkdir(join(out, 'maps'), { recursive: true })
  await Promise.all(PROGRAMS.map(name => makeProgram(name, out, cpu)))
  const fit = await Promise.all(PROGRAMS.map(name => check(name, out)))
  if (fit.includes(false)) process.exit(1)
}

main().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
