import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import type { Context } from '../../context.ts'
import type { TextJudge } from '../../ports.ts'
import { CLIENT_SETTINGS } from './client-settings.ts'
import { type Environment, readVariables } from './environment.ts'
import { createGuardrailJudge } from './text-judge.ts'

/** `own`: the checks that need no service. A guardrail reads beside them where one is named. */
export function openTextJudges(environment: Environment, own: TextJudge) {
  const guardrail = readVariables(environment, 'VEDUTA_GUARDRAIL').VEDUTA_GUARDRAIL
  if (!guardrail) return { textJudges: [own] } satisfies Partial<Context>
  const requestHandler = { ...CLIENT_SETTINGS.requestHandler, requestTimeout: 5_000, socketTimeout: 5_000 }
  const client = new BedrockRuntimeClient({ ...CLIENT_SETTINGS, maxAttempts: 2, requestHandler })
  return { textJudges: [own, createGuardrailJudge(client, guardrail)] } satisfies Partial<Context>
}
