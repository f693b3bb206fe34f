import { ApplyGuardrailCommand, BedrockRuntimeClient, ThrottlingException } from '@aws-sdk/client-bedrock-runtime'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, test } from 'vitest'
import { openTextJudges } from '../../../functions/adapters/aws/open-text-judges.ts'
import { createGuardrailJudge } from '../../../functions/adapters/aws/text-judge.ts'
import type { JudgedText } from '../../../functions/ports.ts'
import { guardrailAnswer } from '../../support/guardrail-answer.ts'

const bedrock = mockClient(BedrockRuntimeClient)
beforeEach(() => bedrock.reset())

const guardrail = createGuardrailJudge(new BedrockRuntimeClient({ region: 'eu-central-1' }), { id: 'abc123', version: '7' })
const texts: JudgedText[] = [
  { field: 'title', text: 'A door' },
  { field: 'text', text: 'Some words.' },
]
const from = { provider: 'bedrock-guardrail', version: '7' }

test('every text is one block of what a user has written, in one call', async () => {
  bedrock.on(ApplyGuardrailCommand).resolves(guardrailAnswer([]))
  expect(await guardrail.judge(texts, 'en')).toEqual([])
  expect(bedrock.commandCalls(ApplyGuardrailCommand).map(call => call.args[0].input)).toEqual([
    {
      guardrailIdentifier: 'abc123',
      guardrailVersion: '7',
      source: 'INPUT',
      outputScope: 'FULL',
      content: [{ text: { text: 'A door' } }, { text: { text: 'Some words.' } }],
    },
  ])
})

test('filters become findings about all the words, by how sure they are', async () => {
  bedrock.on(ApplyGuardrailCommand).resolves(guardrailAnswer([], { INSULTS: 'HIGH', HATE: 'MEDIUM', VIOLENCE: 'LOW', SEXUAL: 'HIGH' }))
  expect(await guardrail.judge(texts, 'en')).toEqual([
    { category: 'hate', score: 0.7, ...from },
    { category: 'insult', score: 0.9, ...from },
    { category: 'sexual', score: 0.9, ...from },
    { category: 'threat', score: 0.4, ...from },
  ])
})

test('what a guardrail only detects counts, with or without its saying so', async () => {
  const filters = [{ type: 'INSULTS' as const, confidence: 'MEDIUM' as const, action: 'NONE' as const }]
  bedrock.on(ApplyGuardrailCommand).resolves({ ...guardrailAnswer([]), assessments: [{ contentPolicy: { filters } }] })
  expect(await guardrail.judge(texts, 'en')).toMatchObject([{ category: 'insult', score: 0.7 }])
})

test('personal data stands wherever it was written; spelt otherwise, it is somewhere', async () => {
  const answer = guardrailAnswer(['ada@example.org'])
  bedrock.on(ApplyGuardrailCommand).resolves(answer)
  const twice: JudgedText[] = [
    { field: 'text', text: 'ada@example.org or ada@example.org' },
    { field: 'credit', text: 'Ada' },
  ]
  expect((await guardrail.judge(twice, 'en')).map(({ at }) => at)).toEqual([
    { field: 'text', start: 0, end: 15 },
    { field: 'text', start: 19, end: 34 },
  ])
  expect(await guardrail.judge(texts, 'en')).toEqual([{ category: 'personal-data', score: 0.9, ...from }])
})

test.each([
  ['an intervention without a reason that is known', { ...guardrailAnswer([]), action: 'GUARDRAIL_INTERVENED' as const }],
  ['an action that is not known', { ...guardrailAnswer([]), action: 'MAYBE' as never }],
  ['no action', { ...guardrailAnswer([]), action: undefined }],
])('%s is a failure, and the caller holds the words', async (_, answer) => {
  bedrock.on(ApplyGuardrailCommand).resolves(answer)
  await expect(guardrail.judge(texts, 'en')).rejects.toThrow('expected')
})

test('a service that is too busy is told as such', async () => {
  bedrock.on(ApplyGuardrailCommand).rejects(new ThrottlingException({ message: 'Too many requests', $metadata: { httpStatusCode: 429, attempts: 2 } }))
  await expect(guardrail.judge(texts, 'en')).rejects.toMatchObject({ code: 'unavailable' })
})

test('a call has an end', async () => {
  bedrock.on(ApplyGuardrailCommand).resolves(guardrailAnswer([]))
  await guardrail.judge(texts, 'en')
  const [call] = bedrock.commandCalls(ApplyGuardrailCommand)
  expect([...(call?.args ?? [])]).toEqual([expect.anything(), expect.objectContaining({ abortSignal: expect.any(AbortSignal) })])
})

test('a guardrail reads beside our own checks, where one is named', () => {
  const own = { judge: async () => [] }
  expect(openTextJudges({}, own).textJudges).toEqual([own])
  expect(openTextJudges({ AWS_REGION: 'eu-central-1', VEDUTA_GUARDRAIL: 'abc123:7' }, own).textJudges).toHaveLength(2)
  const { textJudges, shadow } = openTextJudges({ AWS_REGION: 'eu-central-1', VEDUTA_GUARDRAIL: 'abc123:7', VEDUTA_SHADOW_JUDGE: 'guardrail' }, own)
  expect([textJudges, Object.keys(shadow ?? {})]).toEqual([[own], ['text']])
  expect(() => openTextJudges({ VEDUTA_SHADOW_JUDGE: './judge.mjs' }, own)).toThrow('VEDUTA_SHADOW_JUDGE: expected "guardrail"')
  expect(() => openTextJudges({ VEDUTA_GUARDRAIL: 'abc123' }, own)).toThrow('VEDUTA_GUARDRAIL: expected id and version')
})
