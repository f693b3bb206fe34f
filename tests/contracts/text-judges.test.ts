import { ApplyGuardrailCommand, type ApplyGuardrailCommandInput, BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import { mockClient } from 'aws-sdk-client-mock'
import { createGuardrailJudge } from '../../functions/adapters/aws/text-judge.ts'
import { ownTextJudge } from '../../functions/moderation/text/own-text-judge.ts'
import { guardrailAnswer } from '../support/guardrail-answer.ts'
import { textJudgeContract } from './text-judge.ts'

textJudgeContract('our own checks', () => ownTextJudge)

textJudgeContract('Bedrock Guardrails', () => {
  const service = mockClient(BedrockRuntimeClient)
  service.on(ApplyGuardrailCommand).callsFake(({ content = [] }: ApplyGuardrailCommandInput) => guardrailAnswer(content.map(block => block.text?.text ?? '')))
  return createGuardrailJudge(new BedrockRuntimeClient({ region: 'eu-central-1' }), { id: 'abc123', version: '1' })
})
