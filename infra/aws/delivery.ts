import { Duration, Stack } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersReferrerPolicy,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { FunctionUrlOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda'
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53'
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { Deployment } from './config.ts'
import { EMBED_QUERY, FRAME_QUERY, MAP_QUERY, OEMBED_QUERY, OPEN_PATHS, OPEN_QUERY, PRIVATE_PATHS, QUERY } from './delivery-paths.ts'
import { ASSET_PREFIX, MEDIA_PREFIX } from './names.ts'
import type { Program } from './program.ts'
import { SNAP_MAP } from './snap-map.ts'
import type { Storage } from './storage.ts'

/**
 * Tells the program who asks: its own caller is CloudFront, and `X-Forwarded-For` begins with whatever the client wrote. One that
 * sends this header itself has it overwritten.
 */
const NAME_THE_VIEWER = `function handler(event) {
  var request = event.request;
  request.headers['veduta-viewer'] = { value: event.viewer.ip };
  return request;
}`

interface DeliveryProps {
  deployment: Deployment
  storage: Storage
  site: Program
  open: Program
  api: Program
  webAcl: string | undefined
}

/** The one address: pages and lists cached as they say themselves, media from the public bucket, and the API. No custom error pages: they would replace problem documents. */
export class Delivery extends Construct {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, { deployment, storage, site, open, api, webAcl }: DeliveryProps) {
    super(scope, id)
    const { name, certificate } = deployment.domain
    const fromSite = this.#fromProgram(site)
    const fromOpen = this.#fromProgram(open)
    const fromApi = this.#fromProgram(api)
    const fromBucket = this.#fromBucket(storage)
    const text = this.#baseline('Text')

    const cached: BehaviorOptions = {
      ...fromSite,
      ...text,
      cachePolicy: this.#byOwnHeaders('Pages', { queries: QUERY, compressed: true }),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
    }
    const opened = (id: string, queries: readonly string[]): BehaviorOptions => ({
      ...cached,
      ...fromOpen,
      cachePolicy: this.#byOwnHeaders(id, { queries, compressed: true }),
    })
    const forAll = opened('Open', OPEN_QUERY)
    const shows = opened('Map', MAP_QUERY)
    const media = this.#media(fromBucket)
    const behaviors = (paths: readonly string[], behavior: BehaviorOptions) => Object.fromEntries(paths.map(path => [path, behavior]))
    const personal: BehaviorOptions = {
      ...fromApi,
      ...text,
      // Not one of our own with a second's life, for the sake of compression: requests that come together would share one answer.
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.#edgeFunction('Viewer', NAME_THE_VIEWER) }],
    }
    const description: BehaviorOptions = {
      ...fromApi,
      ...text,
      cachePolicy: cached.cachePolicy ?? CachePolicy.CACHING_DISABLED,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
    }

    this.distribution = new Distribution(this, 'Distribution', {
      comment: Stack.of(this).stackName,
      domainNames: [name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: cached,
      // What CloudFront keeps of its own accord, for ten seconds, also where it must not be kept at all, and gives to whoever asks next. Nothing stands for it: no page.
      errorResponses: [404, 414, 500, 501, 502, 503, 504].map(httpStatus => ({ httpStatus, ttl: Duration.seconds(0) })),
      additionalBehaviors: {
        [`/${MEDIA_PREFIX}*`]: media,
        [`/${ASSET_PREFIX}*`]: this.#assets(fromBucket, fromSite.origin),
        '/api/v1/openapi.json': description,
        '/api/v1/cities/*/wall': description,
        ...behaviors(PRIVATE_PATHS, personal),
        ...behaviors(OPEN_PATHS.frames, opened('Frame', FRAME_QUERY)),
        ...behaviors(OPEN_PATHS.embed, opened('Embed', EMBED_QUERY)),
        ...behaviors(OPEN_PATHS.oembed, opened('Oembed', OEMBED_QUERY)),
        ...behaviors(OPEN_PATHS.open, forAll),
        ...behaviors(OPEN_PATHS.mapParts, {
          ...shows,
          functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.#edgeFunction('SnapMap', SNAP_MAP) }],
        }),
        ...behaviors(OPEN_PATHS.mapData, shows),
        // Pictures, which nothing in a query changes.
        ...behaviors(OPEN_PATHS.tiles, { ...media, ...fromOpen, ...text, compress: false }),
        ...behaviors(OPEN_PATHS.pages, cached),
        ...behaviors(OPEN_PATHS.ofCity, forAll),
        ...behaviors(OPEN_PATHS.shows, shows),
      },
      ...(webAcl && { webAclId: webAcl }),
    })
    this.#putIntoZone(deployment)
  }

  /** Only this distribution may call the address: it signs every request, and the client the hash of what it sends. */
  #fromProgram(program: Program): Pick<BehaviorOptions, 'origin' | 'viewerProtocolPolicy' | 'compress'> {
    const url = program.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM })
    const origin = FunctionUrlOrigin.withOriginAccessControl(url, { readTimeout: Duration.seconds(30) })
    return { origin, viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true }
  }

  /** With the right to list, what is missing is 404. A list itself is never given: the behaviours begin below the root. */
  #fromBucket(storage: Storage): IOrigin {
    // A bucket is one of CDK's interface but for how the two write "optional".
    const bucket = storage.public as IBucket
    return S3BucketOrigin.withOriginAccessControl(bucket, { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] })
  }

  /**
   * Styles and scripts of this build and of earlier ones, which pages that were open or cached during an update still name. The program has
   * only its own: it is asked for what the bucket does not have yet, or can't give.
   */
  #assets(fromBucket: IOrigin, fromSite: IOrigin): BehaviorOptions {
    return {
      origin: new OriginGroup({ primaryOrigin: fromBucket, fallbackOrigin: fromSite, fallbackStatusCodes: [403, 404, 500, 502, 503, 504] }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: this.#byOwnHeaders('Assets', { queries: [], compressed: true }),
      compress: true,
      ...this.#baseline('Assets', {
        customHeadersBehavior: { customHeaders: [{ header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: false }] },
      }),
    }
  }

  #media(origin: IOrigin): BehaviorOptions {
    return {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: this.#byOwnHeaders('Media', { queries: [], compressed: false }),
      compress: false,
      ...this.#baseline('Media', {
        corsBehavior: {
          accessControlAllowOrigins: ['*'],
          accessControlAllowMethods: ['GET', 'HEAD'],
          accessControlAllowHeaders: ['*'],
          accessControlAllowCredentials: false,
          originOverride: true,
        },
        customHeadersBehavior: { customHeaders: [{ header: 'Cross-Origin-Resource-Policy', value: 'cross-origin', override: true }] },
      }),
    }
  }

  #byOwnHeaders(id: string, { queries, compressed }: { queries: readonly string[]; compressed: boolean }): CachePolicy {
    return new CachePolicy(this, `${id}Cache`, {
      comment: `${id}: as long as the answer says`,
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      queryStringBehavior: queries.length > 0 ? CacheQueryStringBehavior.allowList(...queries) : CacheQueryStringBehavior.none(),
      headerBehavior: CacheHeaderBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: compressed,
      enableAcceptEncodingGzip: compressed,
    })
  }

  /** For what comes from S3 or from CloudFront itself; the programs' own headers stay as they are. */
  #baseline(id: string, more: Partial<ConstructorParameters<typeof ResponseHeadersPolicy>[2]> = {}): Pick<BehaviorOptions, 'responseHeadersPolicy'> {
    const override = false
    const securityHeadersBehavior: ResponseSecurityHeadersBehavior = {
      contentSecurityPolicy: { contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'", override },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override },
    }
    return { responseHeadersPolicy: new ResponseHeadersPolicy(this, `${id}Headers`, { ...more, securityHeadersBehavior }) }
  }

  #edgeFunction(id: string, code: string): EdgeFunction {
    return new EdgeFunction(this, id, { code: FunctionCode.fromInline(code), runtime: FunctionRuntime.JS_2_0 })
  }

  #putIntoZone({ domain: { name, hostedZone } }: Deployment): void {
    if (!hostedZone) return
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: hostedZone.id, zoneName: hostedZone.name })
    const target = RecordTarget.fromAlias(new CloudFrontTarget(this.distribution))
    new ARecord(this, 'Address', { zone, recordName: `${name}.`, target })
    new AaaaRecord(this, 'AddressV6', { zone, recordName: `${name}.`, target })
  }
}
