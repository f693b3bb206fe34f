import { expect, test } from 'vitest'
import { securityHeaders } from '../../functions/http/headers.ts'

const policyOf = (config: Parameters<typeof securityHeaders>[0]) => new Map(securityHeaders(config)).get('Content-Security-Policy')?.split('; ') ?? []

test('pages connect to their own origin, and to where uploads go if that is another', () => {
  const url = 'https://gallery.example'
  expect(policyOf({ url })).toContain("connect-src 'self'")
  expect(policyOf({ url, uploadOrigin: 'https://originals.s3.eu-central-1.amazonaws.com' })).toContain(
    "connect-src 'self' https://originals.s3.eu-central-1.amazonaws.com",
  )
})
