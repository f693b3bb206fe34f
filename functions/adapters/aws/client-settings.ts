/** For every client: three tries, and no call that hangs. Milliseconds; `requestTimeout` ends with the head of the answer, `socketTimeout` goes on in its body. */
export const CLIENT_SETTINGS = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 15_000, socketTimeout: 15_000, throwOnRequestTimeout: true },
}
