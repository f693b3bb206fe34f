import { type CfnResource, type Stack, Validations } from 'aws-cdk-lib'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { ASSET_PREFIX, MEDIA_PREFIX } from './names.ts'
import type { Storage } from './storage.ts'

export interface Acknowledgement {
  id: string
  reason: string
}

/** What cdk-nag finds and is as intended, with the reason for whoever reviews it. Everything else that it finds fails the synth. */
export function acknowledge(stack: Stack, { originals, staging, public: published, erasures }: Storage, hasFirewall: boolean): Acknowledgement[] {
  const objects = (bucket: Bucket, under: string) =>
    `AwsSolutions-IAM5[Resource::<${stack.getLogicalId(bucket.node.defaultChild as CfnResource)}.Arn>/${under}]`

  const acknowledged = [
    {
      id: 'AwsSolutions-S1',
      reason:
        'An access log of S3 would keep the network address of a contributor beside the key of their submission, which the privacy page says is never stored. Only named roles and the distribution can read; who decided or deleted what is in the history of each submission.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason:
        "An access log of the distribution would keep visitors' network addresses and what they looked at: the privacy page says that nobody is counted. Attacks and faults show in CloudFront's metrics, the web ACL's counters and the programs' logs, which have no addresses.",
    },
    { id: 'AwsSolutions-CFR1', reason: 'A city shows itself to visitors from everywhere: no country is to be shut out.' },
    ...(hasFirewall
      ? []
      : [
          {
            id: 'AwsSolutions-CFR2',
            reason:
              'The operator chose to go without a web ACL (`firewall`). Rates per address and city are enforced by the API itself, concurrency and table units are capped, and a budget warns.',
          },
        ]),
    {
      id: 'AwsSolutions-SQS3',
      reason: "The one queue without a dead-letter queue is itself the stream's on-failure destination, which this rule does not see; an alarm watches it.",
    },
    {
      id: objects(originals, 'uploads/*'),
      reason: "Upload keys are made from contributors' ids at run time. The API signs tickets for this prefix alone, each for one exact key.",
    },
    {
      id: objects(originals, '*'),
      reason: 'Keys are made from ids and hashes at run time. Intake pins and reads originals and keeps masters; the program of changes may only delete them.',
    },
    {
      id: objects(staging, '*'),
      reason:
        'Keys are made from ids at run time. Intake writes, copies and deletes renditions, the desk reads them, the program of changes copies and deletes them.',
    },
    {
      id: objects(published, `${MEDIA_PREFIX}*`),
      reason: 'Keys are made from ids at run time. The program of changes alone publishes and takes down, below this prefix.',
    },
    { id: objects(erasures, '*'), reason: 'Keys begin with the time. The program of changes may add records; nothing that runs may delete one.' },
    { id: 'AwsSolutions-IAM5[Resource::*]', reason: 'Rekognition has no resources for DetectModerationLabels and DetectFaces; only intake may call the two.' },
    {
      id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      reason: `The right to list turns a missing picture into 404. The behaviours take /${MEDIA_PREFIX}* and /${ASSET_PREFIX}* alone and pass on no query, so the root of the bucket, which would list it, cannot be asked for.`,
    },
  ]
  Validations.of(stack).acknowledge(...acknowledged)
  return acknowledged
}
