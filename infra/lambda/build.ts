import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { PROGRAMS, type ProgramName } from '../aws/names.ts'
import { addLibheif } from './add-libheif.ts'
import { installSharp } from './install-sharp.ts'
import { versionAlone } from './version-alone.ts'
import { wordsBeside } from './words-beside.ts'
import { isSaid } from './words-said.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Bytes that a bundle may have: of all code and words that it can ever load, and of its whole folder. */
const CODE_BUDGETS: Partial<Record<ProgramName, number>> = { site: 500_000, open: 850_000, api: 850_000 }
const FOLDER_BUDGETS: Partial<Record<ProgramName, number>> = { intake: 25_000_000, changes: 25_000_000 }

/** Loaded only in browsers, and for schemas of other libraries than ours. */
const NEVER_LOADED = ['bowser', 'zod', 'zod/*', 'zod-to-json-schema', 'zod-openapi', 'effect', 'sury']

/** Processes that a program starts are modules of their own beside it. */
const PROCESSES: Partial<Record<ProgramName, Record<string, string>>> = { intake: { 'imaging-worker': 'functions/imaging/imaging-worker.ts' } }

/** Make one program's folder: what it starts with in one module, what is loaded later in others, their source maps, and what it reads from its disk. */
async function makeProgram(name: ProgramName, out: string, cpu: string): Promise<void> {
  const folder = join(out, name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: ROOT,
    entryPoints: { index: `functions/entry/lambda/${name}.ts`, ...PROCESSES[name] },
    outExtension: { '.js': '.mjs' },
    splitting: true,
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Read only when a trace is looked at: functions/entry/lambda/traces.ts.
    sourcemap: 'linked',
    sourcesContent: false,
    // Modules of the SDK can be left out where nothing calls them, its CommonJS can't.
    mainFields: ['module', 'main'],
    // The SDK loads it for answers that are streams of events: none of DynamoDB's is; S3 needs it to start.
    external: ['sharp', 'libheif-js', ...NEVER_LOADED, ...(name === 'site' ? ['@smithy/core/event-streams'] : [])],
    alias: {
      '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'environment-credentials.ts'),
      '@aws-sdk/middleware-endpoint-discovery': join(import.meta.dirname, 'no-endpoint-discovery.ts'),
      'node:process': join(import.meta.dirname, 'global-process.ts'),
      // One version for all, where a package of the SDK brings its own.
      '@aws-sdk/client-s3': join(ROOT, 'node_modules/@aws-sdk/client-s3'),
    },
    plugins: [wordsBeside(folder, key => isSaid(name, key)), versionAlone],
    logLevel: 'warning',
  })
  if (name === 'site' || name === 'open' || name === 'api') {
    await cp(join(ROOT, 'dist/web/.vite/manifest.json'), join(folder, 'web/manifest.json'))
  }
  if (name === 'site') await cp(join(ROOT, 'dist/web/assets'), join(folder, 'web/assets'), { recursive: true })
  if (name === 'open') await cp(join(ROOT, 'dist/web/embed'), join(folder, 'web/embed'), { recursive: true })
  if (name === 'intake' || name === 'changes') await installSharp(ROOT, folder, cpu)
  if (name === 'changes' || name === 'open') await cp(join(ROOT, 'dist/host/fonts'), join(folder, 'fonts'), { recursive: true })
  // Read from beside the module that it is bundled into.
  if (name === 'open') await cp(join(ROOT, 'node_modules/harfbuzzjs/dist/harfbuzz.wasm'), join(folder, 'harfbuzz.wasm'))
  if (name === 'intake') await addLibheif(ROOT, folder)
}

/** Bytes of the files of a folder and those below it, of which some may be left out. */
async function sizeOf(folder: string, counts = (_file: string) => true): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && counts(relative(folder, file))) bytes += (await stat(file)).size
  }
  return bytes
}

/** Modules beside each other, whenever they are loaded, and the words that they read. */
const isCode = (file: string) => /^([^/\\]+\.mjs|words[/\\].*)$/.test(file)

/** Tells the sizes of a program; answers whether it is within its budgets. */
async function check(name: ProgramName, out: string): Promise<boolean> {
  const code = await sizeOf(join(out, name), isCode)
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
  await Promise.all(PROGRAMS.map(name => makeProgram(name, out, cpu)))
  const fit = await Promise.all(PROGRAMS.map(name => check(name, out)))
  if (fit.includes(false)) process.exit(1)
}

main().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
