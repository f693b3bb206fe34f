import { expect, test } from 'vitest'
import { isPassing, ProblemError, readProblem } from '../../web/lib/api.ts'

/** As S3 answers: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const xml = (code: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>m</Message><RequestId>r</RequestId></Error>`

test.each([
  [400, 'EntityTooLarge', 'too-large', 413],
  [400, 'EntityTooSmall', 'upload-refused', 403],
  [400, 'ExpiredToken', 'ticket-expired', 403],
  [400, 'RequestTimeout', 'unavailable', 503],
  [403, 'AccessDenied', 'upload-refused', 403],
  [400, 'MalformedPOSTRequest', 'bad-request', 400],
  [503, 'SlowDown', 'unavailable', 503],
])('an upload that S3 answers with %i %s is the problem %s', (status, said, code, ours) => {
  expect(readProblem(status, xml(said))).toMatchObject({ type: `urn:veduta:problem:${code}`, status: ours })
})

test('what S3 does not take for its slowness is tried again', () => {
  expect(isPassing(new ProblemError(readProblem(400, xml('RequestTimeout'))))).toBe(true)
  expect(isPassing(new ProblemError(readProblem(400, xml('EntityTooLarge'))))).toBe(false)
})
