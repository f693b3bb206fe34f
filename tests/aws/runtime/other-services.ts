import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2'
import { guardrailAnswer } from '../../support/guardrail-answer.ts'

export interface OtherServices {
  url: string
  /** Paths that CloudFront was asked to forget. */
  forgotten: string[]
  /** How many pictures Rekognition was shown. */
  judged: number
  /** What SES was asked to send. */
  mailed: SendEmailCommandInput[]
  /** While it is true, SES is asked and never answers. */
  isMailSilent: boolean
  /** Have SES say so instead of sending the next mail. */
  refuseMail(status: number, type: string): void
  /** Texts that Bedrock's guardrail was asked about, each time. */
  read: string[][]
  /** Called when a picture is shown to Rekognition: its intake waits for the answer. */
  whileJudging: (() => void) | undefined
  /** While it is true, CloudFront is asked and never answers. */
  isEdgeSilent: boolean
  close(): Promise<void>
}

/**
 * CloudFront's, Rekognition's, Bedrock's and SES's answers in their documented shapes, for programs that have to get on without the services themselves:
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
 * https://docs.aws.amazon.com/rekognition/latest/APIReference/API_DetectModerationLabels.html
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html
 */
export async function openOtherServices(): Promise<OtherServices> {
  let refusal: [status: number, type: string] | undefined
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    if (request.headers['x-amz-target'] === 'RekognitionService.DetectModerationLabels') {
      services.judged++
      services.whileJudging?.()
      return response
        .writeHead(200, { 'Content-Type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify({ ModerationLabels: [], ModerationModelVersion: '7.0' }))
    }
    if (request.url === '/v2/email/outbound-emails') {
      if (services.isMailSilent) return
      const [status, type] = refusal ?? [200]
      refusal = undefined
      response.setHeader('Content-Type', 'application/json')
      if (type) return response.writeHead(status, { 'x-amzn-ErrorType': type }).end(JSON.stringify({ message: 'not now' }))
      services.mailed.push(JSON.parse(body) as SendEmailCommandInput)
      return response.writeHead(200).end(JSON.stringify({ MessageId: `010001000000-${services.mailed.length}` }))
    }
    if (request.url === '/guardrail/abc123/version/1/apply') {
      const { content } = JSON.parse(body) as { content: { text: { text: string } }[] }
      const texts = content.map(({ text }) => text.text)
      services.read.push(texts)
      const { $metadata: _, ...answer } = guardrailAnswer(texts, texts.some(text => text.includes('cruel')) ? { INSULTS: 'HIGH' } : {})
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
    }
    if (services.isEdgeSilent) return
    if (/^\/2020-05-31\/distribution\/[A-Z0-9]+\/invalidation$/.test(request.url ?? '')) {
      services.forgotten.push(...Array.from(body.matchAll(/<Path>([^<]+)<\/Path>/g), ([, path = '']) => path))
      const invalidation = body.replace(/^<\?xml[^>]*>/, '')
      return response
        .writeHead(201, { 'Content-Type': 'text/xml' })
        .end(`<Invalidation><Id>I1</Id><Status>InProgress</Status><CreateTime>2026-03-12T19:03:58Z</CreateTime>${invalidation}</Invalidation>`)
    }
    response.writeHead(404).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')

  const services: OtherServices = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forgotten: [],
    judged: 0,
    mailed: [],
    isMailSilent: false,
    refuseMail(status, type) {
      refusal = [status, type]
    },
    read: [],
    whileJudging: undefined,
    isEdgeSilent: false,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return services
}
