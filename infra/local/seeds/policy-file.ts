import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { mistakesInPolicy, Policy } from '../../../shared/policy.ts'
import { REASONS, type Reason } from '../../../shared/reasons.ts'
import { EXIT, StartFailure } from '../start-failure.ts'
import type { Seed } from './seed.ts'

/** The seeds, with the policy of a JSON file where there is one. Throws a `StartFailure` that says each mistake with its line and column. */
export async function seedsWithPolicy(seeds: readonly Seed[], file: string | undefined): Promise<readonly Seed[]> {
  if (file === undefined) return seeds
  const text = await readFile(file, 'utf8').catch(error => {
    throw new StartFailure(`VEDUTA_POLICY: expected a JSON file that can be read, received "${file}".`, EXIT.config, error)
  })
  const policy = parsePolicy(text, file)
  return seeds.map(seed => ({ ...seed, city: { ...seed.city, policy } }))
}

/** Read a policy from JSON. `file` is what mistakes are told of. */
export function parsePolicy(text: string, file: string): Policy {
  const fail = (mistakes: readonly [offset: number, text: string][]) => {
    const lines = mistakes.map(([offset, mistake]) => `${file}:${lineAndColumn(text, offset)}: ${mistake}`)
    return new StartFailure(`The policy is not as expected:\n  ${lines.join('\n  ')}`, EXIT.config)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    throw fail([[at === undefined ? text.length : Number(at), 'expected JSON']])
  }
  const offsets = keysIn(text)
  const offsetOf = (path: string) => offsets.get(path) ?? 0
  const result = v.safeParse(Policy, value)
  if (!result.success) {
    throw fail(
      result.issues.map(issue => {
        const path = v.getDotPath(issue) ?? ''
        const expected = issue.type === 'strict_object' && path !== '' && issue.expected === 'never' ? '"hold" or "refuse"' : issue.expected
        return [offsetOf(path), `expected ${expected}, received ${issue.received}`]
      }),
    )
  }
  const mistakes = mistakesInPolicy(result.output, Object.keys(REASONS) as Reason[])
  if (mistakes.length > 0) throw fail(mistakes.map(({ pointer, detail }) => [offsetOf(pointer.split('/').slice(2).join('.')), detail]))
  return result.output
}

/** Where each key of JSON's objects stands, by its path with dots. */
function keysIn(text: string): Map<string, number> {
  const offsets = new Map<string, number>()
  const path: string[] = []
  let key = ''
  for (const { 0: token, 1: name, index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (name !== undefined) {
      key = JSON.parse(name) as string
      offsets.set([...path.slice(1), key].join('.'), index)
    } else if (token === '{') path.push(key)
    else if (token === '}') path.pop()
  }
  return offsets
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
