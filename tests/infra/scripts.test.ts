import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }

const scripts: Record<string, string> = project.scripts

test('a command that needs what the build of the host makes builds it first, as on a fresh clone', async () => {
  const needing: string[] = []
  for (const [name, script] of Object.entries(scripts)) {
    const [, file] = /^node (infra\/cli\/[\w-]+\.ts)$/.exec(script) ?? []
    if (script.includes('dist/host') || (file && (await readFile(file, 'utf8')).includes('dist/host'))) needing.push(name)
  }
  expect(needing).toEqual(['start', 'import'])
  for (const name of needing) expect(scripts[`pre${name}`]).toBe('node infra/dev/prepare.mjs --build')
})
