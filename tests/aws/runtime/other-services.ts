import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface OtherServices {
  url: string
  /** Paths that CloudFront was asked to forget. */
  forgotten: string[]
  /** How many pictures Rekognition was shown. */
  judged: number
  /** Called when a picture is shown to Rekognition: its intake waits for the answer. */
  whileJudging: (() => void) | undefined
  close(): Promise<void>
}

/**
 * CloudFront's and Rekognition's answers in their documented shapes, for programs that have to get on without the services themselves:
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
 * https://docs.aws.amazon.com/rekognition/latest/APIReference/API_DetectModerationLabels.html
 */
export async function openOtherServices(): Promise<OtherServices> {
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
    whileJudging: undefined,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return services
}
