import { type BoundingBox, DetectFacesCommand, type RekognitionClient } from '@aws-sdk/client-rekognition'
import type { Finding } from '../../../shared/moderation.ts'

/**
 * Where Rekognition's DetectFaces sees faces in an upright JPEG without EXIF: up to 100, the largest. Only boxes and certainty are
 * kept of what it says; whose face it is is never asked. Throws what the client throws.
 * https://docs.aws.amazon.com/rekognition/latest/APIReference/API_DetectFaces.html
 */
export async function detectFaces(client: RekognitionClient, Bytes: Uint8Array): Promise<Finding[]> {
  const { FaceDetails = [] } = await client.send(new DetectFacesCommand({ Image: { Bytes } }))
  return FaceDetails.flatMap(({ BoundingBox: box, Confidence = 0 }): Finding[] => {
    const within = box && clamp(box)
    // The answer names no model.
    return within ? [{ category: 'face', score: round(Confidence / 100), box: within, provider: 'rekognition', version: 'DetectFaces' }] : []
  })
}

/** A face at the edge has a box that goes beyond the picture. Nothing is left of one that is all outside. */
function clamp({ Left = 0, Top = 0, Width = 0, Height = 0 }: BoundingBox): Finding['box'] {
  const [x, right] = [between(Left), between(Left + Width)]
  const [y, bottom] = [between(Top), between(Top + Height)]
  return right > x && bottom > y ? { x, y, width: round(right - x), height: round(bottom - y) } : undefined
}

const between = (value: number) => round(Math.min(1, Math.max(0, value)))

/** A ten-thousandth is less than a pixel, and a crowd's worth of findings is stored with its submission. */
const round = (value: number) => Math.round(value * 10_000) / 10_000
