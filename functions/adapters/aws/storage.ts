import { S3Client } from '@aws-sdk/client-s3'
import type { ClientSettings } from './client-settings.ts'
import { createS3Erasures } from './erasures.ts'
import { createS3Objects } from './objects.ts'
import { createS3Tickets } from './tickets.ts'

/** A key of the public place is the path of the picture on the site. */
const MEDIA = 'media/'

interface Buckets {
  originals: string
  staging: string
  public: string
  erasures: string
}

/** What lies in S3, by one client. `pathStyle`: the bucket is named in paths, since a server of one's own seldom has a host name for each. */
export function createStorage(buckets: Buckets, { pathStyle, settings, now }: { pathStyle: boolean; settings: ClientSettings; now(): Date }) {
  const client = new S3Client({ ...settings, forcePathStyle: pathStyle })
  const originals = { bucket: buckets.originals, prefix: '' }
  const places = { originals, staging: { bucket: buckets.staging, prefix: '' }, public: { bucket: buckets.public, prefix: MEDIA } }
  return {
    objects: createS3Objects({ client, places }),
    tickets: createS3Tickets({ client, originals, now }),
    erasures: createS3Erasures({ client, place: { bucket: buckets.erasures, prefix: '' }, now }),
  }
}
