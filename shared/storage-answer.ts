import { PROBLEMS, type Problem, type ProblemCode, problemType } from './problem.ts'

/**
 * What S3 says where it takes an upload no further, of which the status alone tells little: these come with 400.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const CODES: Partial<Record<string, ProblemCode>> = {
  EntityTooLarge: 'too-large',
  EntityTooSmall: 'upload-refused',
  // The credentials that signed the ticket have ended before it.
  ExpiredToken: 'ticket-expired',
  // The connection was too slow for S3.
  RequestTimeout: 'unavailable',
}

/** Read the XML in which S3 refuses an upload as a problem of ours; `undefined` for anything else. */
export function storageProblem(answer: string): Problem | undefined {
  const [, said = ''] = /<Code>(\w+)<\/Code>/.exec(answer) ?? []
  const code = CODES[said]
  return (
    code && {
      type: problemType(code),
      title: PROBLEMS[code].title,
      status: PROBLEMS[code].status,
      detail: `expected the upload to be taken in, received ${said}`,
    }
  )
}
