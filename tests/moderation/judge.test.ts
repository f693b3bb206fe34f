import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedJudge, type EmbeddedJudge } from '../../functions/adapters/local/judge.ts'
import type { ImageJudge } from '../../functions/ports.ts'
import { silentLog } from '../support/context.ts'

type Judged = Parameters<ImageJudge['judge']>[0]

const square = (width: number, data: Uint8Array, seen = data): Judged => ({
  width,
  sample: async () => ({ data, width, height: width }),
  view: async () => ({ data: seen, width, height: width }),
  render: () => Promise.reject(new Error('expected pixels to be asked for')),
})
const grey = square(224, new Uint8Array(224 * 224 * 3).fill(120))

let judge: EmbeddedJudge
afterEach(() => judge.close())

test('the embedded model finds nothing in an ordinary picture', async () => {
  judge = createEmbeddedJudge({ faces: true, log: silentLog })
  const findings = await judge.judge(grey)
  expect(findings.map(({ category }) => category).sort()).toEqual(['drawing-sexual', 'nudity', 'sexual'])
  for (const { score, provider, version } of findings) {
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThan(0.5)
    expect([provider, version]).toEqual(['nsfwjs', '4.4.0 MobileNetV2Mid'])
  }
  expect(await Promise.all([judge.judge(grey), judge.judge(grey)])).toEqual([findings, findings])
})

describe('a thread that goes wrong', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veduta-judge-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** A thread that does what the first byte of a picture says. */
  async function thread() {
    const file = join(folder, 'thread.mjs')
    await writeFile(
      file,
      `import { parentPort } from 'node:worker_threads'
      let seen = 0
      parentPort.on('message', ({ about, pixels: { data: [act] } }) => {
        if (act === 6) return parentPort.postMessage({ faces: [{ score: 0.9, box: { x: 0.1, y: 0.2, width: 0.3, height: 0.4 } }] })
        seen++
        if (act === 1) process.exit(7)
        if (act === 2) throw new Error('broken')
        if (act === 3) return
        if (act === 4) parentPort.postMessage({ error: 'no model' })
        if (act === 5) parentPort.postMessage({ scores: [1] })
        if (act === 0) parentPort.postMessage({ scores: [0, 0, 0, 0, seen / 100] })
      })`,
    )
    return pathToFileURL(file)
  }
  const told = (act: number, ofFaces = act) => square(1, new Uint8Array([act]), new Uint8Array([ofFaces]))
  const seenBy = async () => (await judge.judge(told(0))).find(({ category }) => category === 'nudity')?.score

  test.each([
    [1, 'ended with 7'],
    [2, 'broken'],
    [3, 'within 1500 ms'],
    [4, 'no model'],
    [5, 'expected 5 scores'],
  ])('is an error for its picture (%i) and is replaced for the next', async (act, message) => {
    judge = createEmbeddedJudge({ worker: await thread(), patience: 1500, log: silentLog })
    expect(await seenBy()).toBe(0.01)
    expect(await seenBy()).toBe(0.02)
    await expect(judge.judge(told(act))).rejects.toThrow(message)
    expect(await seenBy()).toBe(0.01)
  })

  test('costs the pictures that wait behind it nothing', async () => {
    judge = createEmbeddedJudge({ worker: await thread(), patience: 1500, log: silentLog })
    const results = await Promise.allSettled([judge.judge(told(0)), judge.judge(told(3)), judge.judge(told(0))])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  test('while it looks for faces takes nothing from the rest', async () => {
    const warnings: unknown[] = []
    judge = createEmbeddedJudge({ worker: await thread(), patience: 1500, faces: true, log: { warn: (_, message) => void warnings.push(message) } })
    const found = async (ofFaces: number) => (await judge.judge(told(0, ofFaces))).map(({ category }) => category)
    const rest = ['drawing-sexual', 'sexual', 'nudity']
    expect(await found(6)).toEqual([...rest, 'face'])
    for (const act of [1, 2, 3, 4]) expect(await found(act)).toEqual(rest)
    expect(warnings).toHaveLength(4)
  })

  test('is not asked about faces where nobody wants them', async () => {
    judge = createEmbeddedJudge({ worker: await thread(), patience: 1500, log: silentLog })
    expect((await judge.judge(told(0, 6))).map(({ category }) => category)).not.toContain('face')
  })

  test('that can’t even start is an error', async () => {
    judge = createEmbeddedJudge({ worker: pathToFileURL(join(folder, 'absent.mjs')), patience: 2000, log: silentLog })
    await expect(judge.judge(grey)).rejects.toThrow('absent.mjs')
  })
})
