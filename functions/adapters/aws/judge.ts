import { type ContentType, DetectModerationLabelsCommand, type ModerationLabel, type RekognitionClient } from '@aws-sdk/client-rekognition'
import type { Category, Finding } from '../../../shared/moderation.ts'
import { DESK_WIDTH, widthsFor } from '../../../shared/renditions.ts'
import type { ImageJudge, Log } from '../../ports.ts'
import { detectFaces } from './faces.ts'
import { asServiceError } from './service-error.ts'

/**
 * What Rekognition's labels mean here (taxonomy 7.0). What is not named is left to people: a bare back or a swimsuit is nothing special
 * in a city at the sea, nor are weapons in one with an armoury.
 * https://docs.aws.amazon.com/rekognition/latest/dg/moderation-api.html
 */
const LABELS: Record<string, Category> = {
  'Explicit Nudity': 'nudity',
  'Explicit Sexual Activity': 'sexual',
  'Sex Toys': 'sexual',
  'Graphic Violence': 'violence',
  'Death and Emaciation': 'violence',
  'Hate Symbols': 'hate',
}

const SEXUAL: readonly Category[] = ['nudity', 'sexual']

/** Kinds of pictures that no camera made. */
const DRAWN = /^(illustrated|animated)/i

/** Weaker labels would not be stored, percent. */
const FAINT = 5

interface JudgeParts {
  client: RekognitionClient
  /** Look for faces too: a second question, and a second price. */
  faces: boolean
  log: Pick<Log, 'warn'>
}

/**
 * Amazon Rekognition's DetectModerationLabels, with the picture that the moderator sees: a JPEG far below its 5 MB. Faces are a help
 * and no check: where they can't be looked for, the rest is said without them.
 */
export function createRekognitionJudge({ client, faces, log }: JudgeParts): ImageJudge {
  async function moderate(Bytes: Uint8Array): Promise<Finding[]> {
    try {
      const answer = await client.send(new DetectModerationLabelsCommand({ Image: { Bytes }, MinConfidence: FAINT }))
      return findingsOf(answer.ModerationLabels ?? [], isDrawn(answer.ContentTypes ?? []), answer.ModerationModelVersion ?? '')
    } catch (error) {
      throw asServiceError(error, 'Rekognition')
    }
  }
  async function findFaces(Bytes: Uint8Array): Promise<Finding[]> {
    try {
      return await detectFaces(client, Bytes)
    } catch (error) {
      log.warn({ err: error }, 'faces could not be looked for in a photo')
      return []
    }
  }
  return {
    async judge(picture) {
      const width = widthsFor(picture.width).findLast(each => each <= DESK_WIDTH) ?? picture.width
      const bytes = await picture.render(width, 'jpg')
      return (await Promise.all([moderate(bytes), faces ? findFaces(bytes) : []])).flat()
    },
  }
}

const isDrawn = (types: readonly ContentType[]) => types.some(({ Name, Confidence = 0 }) => DRAWN.test(Name ?? '') && Confidence >= 50)

/** The surest label of each category. */
function findingsOf(labels: readonly ModerationLabel[], drawn: boolean, version: string): Finding[] {
  const scores = new Map<Category, number>()
  for (const { Name = '', Confidence = 0 } of labels) {
    const meant = LABELS[Name]
    if (!meant) continue
    const category = drawn && SEXUAL.includes(meant) ? 'drawing-sexual' : meant
    scores.set(category, Math.max(scores.get(category) ?? 0, Confidence / 100))
  }
  return Array.from(scores, ([category, score]) => ({ category, score, provider: 'rekognition', version }))
}
