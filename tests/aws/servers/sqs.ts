import { fromEnvironment, type Server } from './server.ts'

export interface SqsServer {
  /** What it calls itself in a list of what ran. */
  name: string
  server: Server
  stop(): Promise<void>
}

/** The SQS that `AWS_ENDPOINT_URL_SQS` names, else one within this process. */
export async function openSqs(): Promise<SqsServer> {
  const named = fromEnvironment('AWS_ENDPOINT_URL_SQS')
  if (named) return { name: named.endpoint, server: named, async stop() {} }
  const { startFauxqs } = await import('fauxqs')
  const region = 'us-east-1'
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', defaultRegion: region, logger: false })
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return { name: 'fauxqs', server: { endpoint: `http://127.0.0.1:${server.port}`, region, credentials }, stop: () => server.stop() }
}
