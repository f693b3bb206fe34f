/**
 * Takes the place of the SDK's search for credentials in the bundles: Lambda puts those of the function's role into the environment, and
 * the other places that a developer's machine may have them in need not be looked through, loaded or kept.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env
  if (!accessKeyId || !secretAccessKey) throw new Error('expected AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment')
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
}
