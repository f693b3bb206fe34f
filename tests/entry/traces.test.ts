import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const run = promisify(execFile)

/** Run what is built of a source that fails in its fourth line; answers the trace. */
async function traceOf(breakMap: (path: string) => Promise<void> = async () => {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'veduta-traces-'))
  try {
    const traces = join(import.meta.dirname, '../../functions/entry/lambda/traces.ts')
    await writeFile(
      join(folder, 'failing.ts'),
      `import ${JSON.stringify(traces)}\nconst seen: string[] = []\nfunction fail(what: string): never {\n  throw new Error(what)\n}\n` +
        `try {\n  fail('on purpose')\n} catch (error) {\n  if (error instanceof Error) console.log(error.stack, ...seen)\n}\n`,
    )
    const outfile = join(folder, 'index.mjs')
    await build({ entryPoints: [join(folder, 'failing.ts')], outfile, bundle: true, format: 'esm', platform: 'node', minify: true, sourcemap: 'linked' })
    await breakMap(`${outfile}.map`)
    return (await run(process.execPath, [outfile])).stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('the trace of an error names the file and the line of the source', async () => {
  expect(await traceOf()).toMatch(/^Error: on purpose\n {4}at .*failing\.ts:4:\d+/)
})

test('without a map, and with one that can not be read, a trace names places of the bundle', async () => {
  expect(await traceOf(path => rm(path))).toMatch(/^Error: on purpose\n {4}at .*index\.mjs:\d+:\d+/)
  expect(await traceOf(path => writeFile(path, '{'))).toMatch(/^Error: on purpose\n {4}at .*index\.mjs:\d+:\d+/)
})
