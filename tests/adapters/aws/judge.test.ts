import { DetectModerationLabelsCommand, RekognitionClient, ThrottlingException } from '@aws-sdk/client-rekognition'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, test } from 'vitest'
import { createRekognitionJudge } from '../../../functions/adapters/aws/judge.ts'
import type { RenditionFormat } from '../../../shared/photo.ts'

const rekognition = mockClient(RekognitionClient)
beforeEach(() => rekognition.reset())

const judge = createRekognitionJudge(new RekognitionClient({ region: 'eu-central-1' }))

function pictureOf(width: number) {
  const asked: [number, RenditionFormat][] = []
  const render = async (...how: [number, RenditionFormat]) => {
    asked.push(how)
    return new TextEncoder().encode(`a jpeg of ${how[0]} pixels`)
  }
  return { asked, width, render, sample: () => Promise.reject(new Error('expected a JPEG to be asked for')) }
}

/** The answer of the API reference for DetectModerationLabels, with taxonomy 7.0: parents come beside their children. */
const answers = (...labels: [name: string, parent: string, level: number, confidence: number][]) => ({
  ModerationLabels: labels.map(([Name, ParentName, TaxonomyLevel, Confidence]) => ({ Name, ParentName, TaxonomyLevel, Confidence })),
  ModerationModelVersion: '7.0',
  ContentTypes: [],
})

const nude = answers(
  ['Explicit', '', 1, 99.1],
  ['Explicit Nudity', 'Explicit', 2, 99.1],
  ['Exposed Female Nipple', 'Explicit Nudity', 3, 99.1],
  ['Sex Toys', 'Explicit', 2, 12.5],
  ['Explicit Sexual Activity', 'Explicit', 2, 31.25],
)

test.each([
  [2560, 1280],
  [1300, 1280],
  [1280, 1280],
  [900, 900],
  [200, 200],
])('a picture %i pixels wide is shown as a JPEG of %i', async (width, shown) => {
  rekognition.on(DetectModerationLabelsCommand).resolves(answers())
  const picture = pictureOf(width)
  expect(await judge.judge(picture)).toEqual([])
  expect(picture.asked).toEqual([[shown, 'jpg']])
  const [call] = rekognition.commandCalls(DetectModerationLabelsCommand)
  expect(new TextDecoder().decode(call?.args[0].input.Image?.Bytes)).toBe(`a jpeg of ${shown} pixels`)
  expect(call?.args[0].input.MinConfidence).toBe(5)
})

test('the surest label of each category is its finding, between 0 and 1', async () => {
  rekognition.on(DetectModerationLabelsCommand).resolves(nude)
  const from = { provider: 'rekognition', version: '7.0' }
  expect(await judge.judge(pictureOf(640))).toEqual([
    { category: 'nudity', score: 0.991, ...from },
    { category: 'sexual', score: 0.3125, ...from },
  ])
})

test('what was drawn is told as drawn', async () => {
  rekognition.on(DetectModerationLabelsCommand).resolves({ ...nude, ContentTypes: [{ Name: 'Illustrated', Confidence: 88 }] })
  expect(await judge.judge(pictureOf(640))).toMatchObject([{ category: 'drawing-sexual', score: 0.991 }])
})

test('blood, death and symbols of hatred are found, drawn or not; an armoury is not', async () => {
  const cruel = answers(
    ['Violence', '', 1, 96],
    ['Weapons', 'Violence', 2, 96],
    ['Graphic Violence', 'Violence', 2, 80],
    ['Blood & Gore', 'Graphic Violence', 3, 80],
    ['Visually Disturbing', '', 1, 91],
    ['Death and Emaciation', 'Visually Disturbing', 2, 91],
    ['Hate Symbols', '', 1, 62.5],
    ['Extremist', 'Hate Symbols', 2, 62.5],
  )
  for (const ContentTypes of [[], [{ Name: 'Illustrated', Confidence: 88 }]]) {
    rekognition.on(DetectModerationLabelsCommand).resolves({ ...cruel, ContentTypes })
    expect(await judge.judge(pictureOf(640))).toMatchObject([
      { category: 'violence', score: 0.91 },
      { category: 'hate', score: 0.625 },
    ])
  }
  rekognition.on(DetectModerationLabelsCommand).resolves(answers(['Violence', '', 1, 96], ['Weapons', 'Violence', 2, 96]))
  expect(await judge.judge(pictureOf(640))).toEqual([])
})

test('swimwear, a bare back and a glass of wine are nothing to find in a city at the sea', async () => {
  rekognition
    .on(DetectModerationLabelsCommand)
    .resolves(
      answers(
        ['Swimwear or Underwear', '', 1, 98],
        ['Female Swimwear or Underwear', 'Swimwear or Underwear', 2, 98],
        ['Non-Explicit Nudity of Intimate parts and Kissing', '', 1, 77],
        ['Non-Explicit Nudity', 'Non-Explicit Nudity of Intimate parts and Kissing', 2, 77],
        ['Bare Back', 'Non-Explicit Nudity', 3, 77],
        ['Alcohol', '', 1, 90],
        ['Alcoholic Beverages', 'Alcohol', 2, 90],
      ),
    )
  expect(await judge.judge(pictureOf(640))).toEqual([])
})

test('a service that is too busy is told as such, and the caller holds the photo', async () => {
  rekognition.on(DetectModerationLabelsCommand).rejects(new ThrottlingException({ message: 'Rate exceeded', $metadata: { httpStatusCode: 400, attempts: 3 } }))
  await expect(judge.judge(pictureOf(640))).rejects.toMatchObject({ code: 'unavailable' })
})
