import {
  ApplyGuardrailCommand,
  type ApplyGuardrailCommandOutput,
  type BedrockRuntimeClient,
  type GuardrailContentFilter,
  type GuardrailContentFilterConfidence,
  type GuardrailContentFilterType,
} from '@aws-sdk/client-bedrock-runtime'
import type { TextCategory, TextFinding } from '../../../shared/moderation.ts'
import type { JudgedText, TextJudge } from '../../ports.ts'
import type { GuardrailName } from './environment.ts'
import { asServiceError } from './service-error.ts'

/** What a guardrail's filters mean here; misconduct and attacks on models are no business of a gallery. */
const FILTERS: Partial<Record<GuardrailContentFilterType, TextCategory>> = { HATE: 'hate', INSULTS: 'insult', SEXUAL: 'sexual', VIOLENCE: 'threat' }

const SCORES: Record<GuardrailContentFilterConfidence, number> = { NONE: 0, LOW: 0.4, MEDIUM: 0.7, HIGH: 0.9 }

/** How sure a guardrail is of an address or a number, of which it says no more than that it saw it. */
const SEEN = 0.9

/** Both tries together, milliseconds: the photo that the words came with waits. */
const PATIENCE_MS = 12_000

/**
 * Amazon Bedrock Guardrails' ApplyGuardrail, which calls no model. It is sure of texts as a whole and says where only of personal data.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html
 */
export function createGuardrailJudge(client: BedrockRuntimeClient, { id, version }: GuardrailName): TextJudge {
  return {
    async judge(texts) {
      const content = texts.map(({ text }) => ({ text: { text } }))
      const command = new ApplyGuardrailCommand({ guardrailIdentifier: id, guardrailVersion: version, source: 'INPUT', outputScope: 'FULL', content })
      try {
        const answer = await client.send(command, { abortSignal: AbortSignal.timeout(PATIENCE_MS) })
        return findingsOf(answer, texts).map(finding => ({ ...finding, provider: 'bedrock-guardrail', version }))
      } catch (error) {
        throw asServiceError(error, 'Bedrock Guardrails')
      }
    },
  }
}

type Found = Pick<TextFinding, 'category' | 'score' | 'at'>

function findingsOf({ action, assessments }: ApplyGuardrailCommandOutput, texts: readonly JudgedText[]): Found[] {
  if (action !== 'NONE' && action !== 'GUARDRAIL_INTERVENED') throw new Error(`expected the action of a guardrail, received ${action}`)
  const found = (assessments ?? []).flatMap(({ contentPolicy, sensitiveInformationPolicy: personal }) => [
    ...strongest(contentPolicy?.filters ?? []),
    ...[...(personal?.piiEntities ?? []), ...(personal?.regexes ?? [])]
      .filter(({ detected }) => detected !== false)
      .flatMap(({ match = '' }) => placesOf(match, texts).map((at): Found => ({ category: 'personal-data', score: SEEN, ...at }))),
  ])
  // A guardrail with policies that are not known here: a person has to find out.
  if (action === 'GUARDRAIL_INTERVENED' && found.length === 0) throw new Error('expected a known reason for the intervention of a guardrail, received none')
  return found
}

/** The surest filter of each category. */
function strongest(filters: readonly GuardrailContentFilter[]): Found[] {
  const scores = new Map<TextCategory, number>()
  for (const { type, confidence, detected } of filters) {
    const category = type && FILTERS[type]
    // A confidence that is new to us is as good as sure.
    const score = confidence ? (SCORES[confidence] ?? 1) : 1
    if (category && score > 0 && detected !== false) scores.set(category, Math.max(scores.get(category) ?? 0, score))
  }
  return Array.from(scores, ([category, score]) => ({ category, score }))
}

/** Wherever a match stands; nowhere, where the guardrail does not say what it saw as it was written. */
function placesOf(match: string, texts: readonly JudgedText[]): Pick<TextFinding, 'at'>[] {
  if (!match) return [{}]
  const places = texts.flatMap(({ field, photo, text }) => {
    const starts: number[] = []
    for (let start = text.indexOf(match); start >= 0; start = text.indexOf(match, start + match.length)) starts.push(start)
    return starts.map(start => ({ at: { field, ...(photo && { photo }), start, end: start + match.length } }))
  })
  return places.length > 0 ? places : [{}]
}
