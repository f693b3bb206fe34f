import * as v from 'valibot'
import { ID_PATTERN, uploadKey } from '../../../shared/paths.ts'
import { Slug } from '../../../shared/text.ts'
import type { Job } from '../../events.ts'

const Id = v.pipe(v.string(), v.regex(ID_PATTERN))
const Photo = v.pipe(v.string(), v.regex(/^[1-9]\d?$/))

const Intake = v.object({ kind: v.literal('intake'), submission: Id, photo: Photo })
const Change = v.variant('kind', [v.object({ kind: v.literal('change'), submission: Id }), v.object({ kind: v.literal('mail'), submission: Id })])
const Digest = v.object({ kind: v.literal('mail'), digest: Slug })
const Invited = v.object({ kind: v.literal('mail'), invitation: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) })

/**
 * An upload as S3 tells it through EventBridge, where keys are written as they are.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
const Uploaded = v.pipe(
  v.object({ source: v.literal('aws.s3'), 'detail-type': v.literal('Object Created'), detail: v.object({ object: v.object({ key: v.string() }) }) }),
  v.transform(({ detail }) => {
    const [, submission = '', photo = ''] = detail.object.key.split('/')
    return { kind: 'intake' as const, submission, photo, key: detail.object.key }
  }),
  v.check(({ key, submission, photo }) => key === uploadKey(submission, photo), 'expected the key of an upload'),
  v.transform(({ key: _key, ...job }) => job),
  Intake,
)

/** The intake that the body of a message asks for, whoever sent it. Throws where it asks for nothing that is known. */
export const intakeOf = (body: string): Extract<Job, { kind: 'intake' }> =>
  v.parse(v.union([Intake, Uploaded], 'expected a job of intake or an upload that S3 tells of'), JSON.parse(body))

export const changeOf = (body: string): Extract<Job, { kind: 'change' | 'mail' }> => v.parse(v.union([Change, Invited, Digest]), JSON.parse(body))
