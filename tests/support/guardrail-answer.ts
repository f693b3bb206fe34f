import type { ApplyGuardrailCommandOutput, GuardrailContentFilterType } from '@aws-sdk/client-bedrock-runtime'

const FILTERS: readonly GuardrailContentFilterType[] = ['HATE', 'INSULTS', 'SEXUAL', 'VIOLENCE']

/**
 * An answer of ApplyGuardrail in its documented shape, with `outputScope: FULL`: filters that saw nothing are there too. Addresses
 * are found as the service would; what a filter sees is said by the caller.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html
 */
export function guardrailAnswer(texts: readonly string[], seen: Partial<Record<GuardrailContentFilterType, 'LOW' | 'MEDIUM' | 'HIGH'>> = {}) {
  const matches = [...new Set(texts.flatMap(text => text.match(/[\w.]+@[\w.]+\w/g) ?? []))]
  const intervened = matches.length > 0 || Object.keys(seen).length > 0
  const units = Math.ceil(texts.join('').length / 1000)
  return {
    $metadata: {},
    usage: {
      topicPolicyUnits: 0,
      contentPolicyUnits: units,
      wordPolicyUnits: 0,
      sensitiveInformationPolicyUnits: units,
      sensitiveInformationPolicyFreeUnits: 0,
      contextualGroundingPolicyUnits: 0,
    },
    action: intervened ? 'GUARDRAIL_INTERVENED' : 'NONE',
    actionReason: intervened ? 'Guardrail blocked.' : 'No action.',
    outputs: intervened ? [{ text: 'Held for a person to read.' }] : [],
    assessments: [
      {
        contentPolicy: {
          filters: FILTERS.map(type => ({
            type,
            confidence: seen[type] ?? 'NONE',
            filterStrength: 'HIGH',
            action: seen[type] ? 'BLOCKED' : 'NONE',
            detected: seen[type] !== undefined,
          })),
        },
        ...(matches.length > 0 && {
          sensitiveInformationPolicy: { piiEntities: matches.map(match => ({ match, type: 'EMAIL', action: 'BLOCKED', detected: true })), regexes: [] },
        }),
      },
    ],
    guardrailCoverage: { textCharacters: { guarded: texts.join('').length, total: texts.join('').length } },
  } satisfies ApplyGuardrailCommandOutput
}
