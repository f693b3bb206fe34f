import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Context } from '../../context.ts'
import type { TextJudge } from '../../ports.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { createGuardrailJudge } from './text-judge.ts'

/** `own`: the checks that need no service. A guardrail reads beside them where one is named, or as the shadow, for comparison alone. */
export function openTextJudges(environment: Environment, own: TextJudge) {
  const { VEDUTA_GUARDRAIL: guardrail, VEDUTA_SHADOW_JUDGE: shadow } = readVariables(environment, 'VEDUTA_GUARDRAIL', 'VEDUTA_SHADOW_JUDGE')
  if (!guardrail) return { textJudges: [own], shadow: undefined } satisfies Partial<Context>
  // This client alone would speak HTTP/2, whose handler knows neither of these times.
  const requestHandler = new NodeHttpHandler({ ...CLIENT_SETTINGS.requestHandler, requestTimeout: 5_000, socketTimeout: 5_000 })
  const client = new BedrockRuntimeClient({ ...CLIENT_SETTINGS, maxAttempts: 2, requestHandler })
  const judge = createGuardrailJudge(client, guardrail)
  if (shadow === 'guardrail') return { textJudges: [own], shadow: { text: judge } } satisfies Partial<Context>
  return { textJudges: [own, judge], shadow: undefined } satisfies Partial<Context>
}
