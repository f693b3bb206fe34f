import { pathToFileURL } from 'node:url'

/**
 * What Lambda's own runtime for Node does with a bundle: import its handler, ask for an invocation, answer it, ask for the next.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`
const post = (path: string, value: unknown) => fetch(`${api}${path}`, { method: 'POST', body: JSON.stringify(value) ?? 'null' })
const told = (error: unknown) =>
  error instanceof Error ? { errorType: error.name, errorMessage: error.stack ?? error.message } : { errorType: 'Error', errorMessage: String(error) }

type Handler = (event: unknown, context: object) => Promise<unknown>

async function load(): Promise<Handler> {
  try {
    const module = (await import(pathToFileURL(`${process.env.LAMBDA_TASK_ROOT}/index.mjs`).href)) as { handler: Handler }
    return module.handler
  } catch (error) {
    await post('/init/error', told(error))
    process.exit(1)
  }
}

const handler = await load()
for (;;) {
  const invocation = await fetch(`${api}/invocation/next`)
  const awsRequestId = invocation.headers.get('lambda-runtime-aws-request-id') ?? ''
  const deadline = Number(invocation.headers.get('lambda-runtime-deadline-ms'))
  const event: unknown = await invocation.json()
  try {
    await post(`/invocation/${awsRequestId}/response`, await handler(event, { awsRequestId, getRemainingTimeInMillis: () => deadline - Date.now() }))
  } catch (error) {
    await post(`/invocation/${awsRequestId}/error`, told(error))
  }
}
