/** A server that speaks a protocol of AWS, and whom it trusts. */
export interface Server {
  endpoint: string
  region: string
  credentials: { accessKeyId: string; secretAccessKey: string }
}

/** The server that a variable like `AWS_ENDPOINT_URL_S3` names, with the keys that AWS' own variables hold. */
export function fromEnvironment(variable: string): Server | undefined {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, [variable]: endpoint } = process.env
  if (!endpoint) return undefined
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) throw new Error(`expected AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY beside ${variable}`)
  return { endpoint, region: AWS_REGION ?? 'us-east-1', credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY } }
}
