import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedJudge, type EmbeddedJudge } from '../../functions/adapters/local/judge.ts'
import { createImaging } from '../../functions/imaging/imaging.ts'
import { verdictOf } from '../../functions/moderation/policy.ts'
import { DEFAULT_POLICY } from '../../shared/policy.ts'
import { silentLog } from '../support/context.ts'
import { type DrawnFace, drawFaces } from '../support/drawn-faces.ts'

let judge: EmbeddedJudge
let imaging: ReturnType<typeof createImaging>
beforeAll(() => {
  judge = createEmbeddedJudge({ faces: true, patience: 60_000, log: silentLog })
  imaging = createImaging({ workers: 1 })
})
afterAll(async () => {
  await judge.close()
  await imaging.close()
})

/** Boxes of faces that the judge sees in a file, from left to right. */
async function facesIn(bytes: Uint8Array) {
  const picture = await imaging.open(bytes)
  if ('problem' in picture) throw new Error(`expected a picture, received ${picture.problem.code}`)
  const findings = await judge.judge(picture)
  expect(verdictOf(findings, DEFAULT_POLICY)).toBe('pass')
  return findings.filter(({ category }) => category === 'face').sort((a, b) => a.box!.x - b.box!.x)
}

describe('a face that is drawn', () => {
  test.each([
    [
      'wide',
      1600,
      1200,
      [
        { x: 420, y: 480, half: 108 },
        { x: 1180, y: 560, half: 108 },
      ],
    ],
    ['tall', 1200, 1600, [{ x: 500, y: 700, half: 108 }]],
    [
      'small, with fewer pixels than a view has',
      500,
      380,
      [
        { x: 130, y: 150, half: 35 },
        { x: 380, y: 180, half: 35 },
      ],
    ],
  ] as [string, number, number, DrawnFace[]][])('is found where it is on a picture that is %s', async (_, width, height, drawn) => {
    const found = await facesIn(drawFaces(width, height, drawn))
    expect(found).toHaveLength(drawn.length)
    for (const [at, { x, y, half }] of drawn.entries()) {
      const { box, score, provider } = found[at]!
      expect([provider, score > 0.5]).toEqual(['face-api', true])
      expect(Math.abs((box!.x + box!.width / 2) * width - x)).toBeLessThan(half / 3)
      expect(Math.abs((box!.y + box!.height / 2) * height - y)).toBeLessThan(half / 3)
      expect((box!.height * height) / (2 * half)).toBeGreaterThan(0.6)
      expect((box!.height * height) / (2 * half)).toBeLessThan(1.6)
    }
  })

  test('is absent where nobody is drawn', async () => {
    expect(await facesIn(drawFaces(1600, 1200, []))).toEqual([])
  })
})

const PHOTOS = fileURLToPath(new URL('../../../shared/photos/', import.meta.url))

describe.skipIf(!existsSync(PHOTOS))('real photos', () => {
  test.each([
    ['craft-beer-person.jpg', 1, 1],
    ['curie-portrait.jpg', 1, 1],
    ['unsplash-grocer-two-people.jpg', 2, 2],
    ['unsplash-concert-crowd-faces.jpg', 12, 30],
    ['unsplash-dense-crowd.jpg', 60, 100],
    ['el-torcal.jpg', 0, 0],
    ['unsplash-tomb-palms.jpg', 0, 0],
  ])('%s has from %i to %i faces', async (name, least, most) => {
    const { length } = await facesIn(await readFile(`${PHOTOS}${name}`))
    expect(length).toBeGreaterThanOrEqual(least)
    expect(length).toBeLessThanOrEqual(most)
  })
})
