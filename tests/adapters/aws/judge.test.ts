import { DetectFacesCommand, DetectModerationLabelsCommand, RekognitionClient, ThrottlingException } from '@aws-sdk/client-rekognition'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, test } from 'vitest'
import { createRekognitionJudge } from '../../../functions/adapters/aws/judge.ts'
import type { RenditionFormat } from '../../../shared/photo.ts'

const rekognition = mockClient(RekognitionClient)
beforeEach(() => void rekognition.reset())

const client = new RekognitionClient({ region: 'eu-central-1' })
const warned: string[] = []
const log = { warn: (_: object, message: string) => void warned.push(message) }
const judge = createRekognitionJudge({ client, faces: false, log })

function pictureOf(width: number) {
  const asked: [number, RenditionFormat][] = []
  const render = async (...how: [number, RenditionFormat]) => {
    asked.push(how)
    return new TextEncoder().encode(`a jpeg of ${how[0]} pixels`)
  }
  const pixels = () => Promise.reject(new Error('expected a JPEG to be asked for'))
  return { asked, width, render, sample: pixels, view: pixels }
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

describe('where faces are looked for', () => {
  const looking = createRekognitionJudge({ client, faces: true, log })
  const busy = new ThrottlingException({ message: 'Rate exceeded', $metadata: { httpStatusCode: 400, attempts: 3 } })

  /** The answer of the API reference for DetectFaces with its default attributes. */
  const face = (Left: number, Top: number, Width: number, Height: number, Confidence = 99.98) => ({
    BoundingBox: { Width, Height, Left, Top },
    Confidence,
    Landmarks: [{ Type: 'eyeLeft' as const, X: 0.38, Y: 0.41 }],
    Pose: { Roll: -5.06, Yaw: 18.04, Pitch: 12.57 },
    Quality: { Brightness: 84.42, Sharpness: 98.09 },
  })
  const found = (box: object, score = 0.9998) => ({ category: 'face', score, box, provider: 'rekognition', version: 'DetectFaces' })

  test('each is a finding with its box, within the picture: what is asked is where, and nothing about who', async () => {
    rekognition.on(DetectModerationLabelsCommand).resolves(nude)
    rekognition.on(DetectFacesCommand).resolves({
      FaceDetails: [
        face(0.1234567, 0.25, 0.5, 0.125),
        face(-0.05, 0.9, 0.15, 0.2, 87.5),
        face(0.95, -0.02, 0.1, 0.12),
        // Nothing of it is in the picture.
        face(1.02, 0.4, 0.1, 0.1),
        face(-0.3, 0.4, 0.2, 0.1),
      ],
    })
    const findings = await looking.judge(pictureOf(640))
    expect(findings.slice(0, 2)).toMatchObject([{ category: 'nudity' }, { category: 'sexual' }])
    expect(findings.slice(2)).toEqual([
      found({ x: 0.1235, y: 0.25, width: 0.5, height: 0.125 }),
      found({ x: 0, y: 0.9, width: 0.1, height: 0.1 }, 0.875),
      found({ x: 0.95, y: 0, width: 0.05, height: 0.1 }),
    ])
    const [call] = rekognition.commandCalls(DetectFacesCommand)
    expect(Object.keys(call?.args[0].input ?? {})).toEqual(['Image'])
    expect(new TextDecoder().decode(call?.args[0].input.Image?.Bytes)).toBe('a jpeg of 640 pixels')
  })

  test('a search that fails loses nothing else and is no reason to hold', async () => {
    rekognition.on(DetectModerationLabelsCommand).resolves(nude)
    rekognition.on(DetectFacesCommand).rejects(busy)
    expect(await looking.judge(pictureOf(640))).toMatchObject([{ category: 'nudity' }, { category: 'sexual' }])
    expect(warned).toEqual(['faces could not be looked for in a photo'])
  })

  test('a moderation that fails is told, whatever was found', async () => {
    rekognition.on(DetectModerationLabelsCommand).rejects(busy)
    rekognition.on(DetectFacesCommand).resolves({ FaceDetails: [face(0.1, 0.1, 0.1, 0.1)] })
    await expect(looking.judge(pictureOf(640))).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('elsewhere nobody asks', async () => {
    rekognition.on(DetectModerationLabelsCommand).resolves(answers())
    expect(await judge.judge(pictureOf(640))).toEqual([])
    expect(rekognition.commandCalls(DetectFacesCommand)).toHaveLength(0)
  })
})
