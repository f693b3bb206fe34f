import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  HttpMethods,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Deployment } from './config.ts'
import { bucketName, type Place } from './names.ts'

/** What was deleted can be brought back for as long as contributors are told that backups live. */
const BACKUP = Duration.days(35)

/** Longer than a job can wait in a queue (14 days): by then nobody will look at an upload any more. */
const UPLOAD_LIFE = Duration.days(30)

const KEPT: LifecycleRule = {
  id: 'deleted-ones-end',
  noncurrentVersionExpiration: BACKUP,
  expiredObjectDeleteMarker: true,
  abortIncompleteMultipartUploadAfter: Duration.days(1),
}

/**
 * Four places for bytes, and one way out: only `public` is read by the distribution. Names are fixed, so that a stack that was
 * destroyed can take up its data again (`cdk deploy --import-existing-resources`).
 */
export class Storage extends Construct {
  readonly originals: Bucket
  readonly staging: Bucket
  readonly public: Bucket
  readonly erasures: Bucket

  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id)
    this.originals = this.#bucket('Originals', 'originals', deployment, {
      versioned: true,
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [`https://${deployment.domain.name}`], allowedHeaders: ['content-type'], maxAge: 3600 }],
      lifecycleRules: [
        KEPT,
        // Upkeep removes them long before; a version that another upload replaced is nobody's.
        { id: 'uploads-end', prefix: 'uploads/', expiration: UPLOAD_LIFE, noncurrentVersionExpiration: Duration.days(1) },
      ],
    })
    announceToEventBridge(this.originals)
    // Without versions: renditions can be made again for as long as the original is there, and what is public has a copy.
    this.staging = this.#bucket('Staging', 'staging', deployment, {
      lifecycleRules: [{ id: 'no-halves', abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    })
    this.public = this.#bucket('Public', 'public', deployment, { versioned: true, lifecycleRules: [KEPT] })
    // What must not come back after a restore: outlives everything, and old versions too.
    this.erasures = this.#bucket('Erasures', 'erasures', deployment, { versioned: true })
  }

  #bucket(id: string, place: Place, deployment: Deployment, props: BucketProps): Bucket {
    return new Bucket(this, id, {
      bucketName: bucketName(deployment, place),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Kept when the stack goes; but one that a failed first deployment made is empty, and would be in the way of the next.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      ...props,
    })
  }
}

/** CDK's own switch brings a function of its own with it, which may write every bucket's notifications. */
function announceToEventBridge(bucket: Bucket): void {
  const resource = bucket.node.defaultChild as CfnBucket
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }
}

/** Where browsers send photos: the regional address, since the global one answers with a redirect in the first hours. */
export const uploadOrigin = ({ originals }: Storage) => `https://${originals.bucketRegionalDomainName}`
