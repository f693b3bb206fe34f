import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Context } from '../../context.ts'
import type { TextJudge } from '../../ports.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { createGuardrailJudge } from './text-judge.ts'

/** `own`: the checks that need no service. A guardrail reads beside them where one is named. */
export function openTextJudges(environment: Environment, own: TextJudge) {
  const guardrail = readVariables(environment, 'VEDUTA_GUARDRAIL').VEDUTA_GUARDRAIL
  if (!guardrail) return { textJudges: [own] } satisfies Partial<Context>
  // This client alone would speak HTTP/2, whose handler knows neither of these times.
  const requestHandler = new NodeHttpHandler({ ...CLIENT_SETTINGS.requestHandler, requestTimeout: 5_000, socketTimeout: 5_000 })
  const client = new BedrockRuntimeClient({ ...CLIENT_SETTINGS, maxAttempts: 2, requestHandler })
  return { textJudges: [own, createGuardrailJudge(client, guardrail)] } satisfies Partial<Context>
}
