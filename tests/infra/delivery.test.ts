import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMapQuery } from '../../functions/http/map/map-query.ts'
import type { Window } from '../../shared/map-cell.ts'
import { fc } from '../support/fc.ts'
import { galleryApp, galleryTemplate, type Resource, resourcesOf, spell } from '../support/gallery-template.ts'

interface Behavior {
  PathPattern?: string
  TargetOriginId: string
  AllowedMethods: string[]
  CachePolicyId: unknown
  ResponseHeadersPolicyId: { Ref: string }
  OriginRequestPolicyId?: string
  ViewerProtocolPolicy: string
  FunctionAssociations?: { FunctionARN: unknown }[]
}

/** CloudFront's own: nothing is cached; everything but the host is passed on. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac'

let template: Template
// biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes
let config: any
let behaviors: Behavior[]
beforeAll(() => {
  template = galleryTemplate()
  config = distribution(template).Properties.DistributionConfig
  behaviors = [config.DefaultCacheBehavior, ...config.CacheBehaviors]
})

const distribution = (of: Template): Resource => resourcesOf(of, 'AWS::CloudFront::Distribution')[0]!
const named = (type: string, ref: unknown) => resourcesOf(template, type).find(({ id }) => `{${id}}` === spell(ref))!.Properties
const domainOf = (origin: string) => spell(config.Origins.find(({ Id }: { Id: string }) => Id === origin).DomainName)
const groupOf = ({ TargetOriginId }: Behavior) => config.OriginGroups.Items.find(({ Id }: { Id: string }) => Id === TargetOriginId)
/** Where a behaviour's answers come from, one after the other. */
const originsOf = (behavior: Behavior): string[] =>
  (groupOf(behavior)?.Members.Items ?? [{ OriginId: behavior.TargetOriginId }]).map(({ OriginId }: { OriginId: string }) => domainOf(OriginId))
const originOf = (behavior: Behavior) => {
  const [origin, ...more] = originsOf(behavior)
  expect(more).toEqual([])
  return origin!
}

const edgeFunction = (id: string) => resourcesOf(template, 'AWS::CloudFront::Function').find(each => each.id.includes(id)) as Resource
const behaviorsWith = (id: string) =>
  behaviors.filter(({ FunctionAssociations = [] }) => FunctionAssociations.some(each => spell(each.FunctionARN).includes(id)))

/** What most addresses of open data read of a query. */
function both(path: string) {
  return [path, ['lang', 'campaign', 'theme', 'place', 'tag', 'in', 'format', 'limit', 'cursor', 'size']] as const
}

function ofMaps(path: string) {
  return [path, ['lang', 'bbox', 'zoom', 'cell', 'limit', 'cursor', 'seconds']] as const
}

/** The behaviour that CloudFront chooses for a path: the first that matches. */
function behaviorFor(path: string): Behavior {
  const matches = (pattern: string) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path)
  return config.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => matches(PathPattern)) ?? config.DefaultCacheBehavior
}

describe('the programs behind the distribution', () => {
  test('can be called by it alone: the addresses want a signature, and both permissions name the distribution', () => {
    const urls = resourcesOf(template, 'AWS::Lambda::Url')
    expect(urls).toHaveLength(3)
    for (const { Properties } of urls) expect(Properties.AuthType).toBe('AWS_IAM')

    const permissions = resourcesOf(template, 'AWS::Lambda::Permission').map(({ Properties }) => Properties)
    for (const program of ['site', 'open', 'api']) {
      const own = permissions.filter(({ FunctionName }) => spell(FunctionName).startsWith(`{${program}Function`))
      expect(own.map(({ Action }) => Action).sort()).toEqual(['lambda:InvokeFunction', 'lambda:InvokeFunctionUrl'])
      expect(own.find(({ Action }) => Action === 'lambda:InvokeFunction')!.InvokedViaFunctionUrl).toBe(true)
      for (const { Principal, SourceArn } of own) {
        expect(Principal).toBe('cloudfront.amazonaws.com')
        expect(spell(SourceArn)).toContain(`:distribution/{${distribution(template).id}}`)
      }
    }
    expect(permissions).toHaveLength(6)
  })

  test('are asked with a signature, as the bucket is', () => {
    const controls = resourcesOf(template, 'AWS::CloudFront::OriginAccessControl').map(({ Properties }) => Properties.OriginAccessControlConfig)
    expect(controls.map(({ OriginAccessControlOriginType }) => OriginAccessControlOriginType).sort()).toEqual(['lambda', 'lambda', 'lambda', 's3'])
    for (const { SigningBehavior } of controls) expect(SigningBehavior).toBe('always')
    for (const { OriginAccessControlId } of config.Origins) expect(OriginAccessControlId).toBeDefined()
  })
})

describe('the distribution', () => {
  test('speaks TLS 1.2 or later, on its domain, and leads plain http to https', () => {
    expect(config.Aliases).toEqual(['gallery.city.example'])
    expect(config.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' })
    for (const { ViewerProtocolPolicy } of behaviors) expect(ViewerProtocolPolicy).toBe('redirect-to-https')
  })

  test('replaces no answer by a page of its own, so that problem documents come through', () => {
    for (const each of config.CustomErrorResponses) expect(Object.keys(each).sort()).toEqual(['ErrorCachingMinTTL', 'ErrorCode'])
  })

  test('keeps no refusal or failure of a program for longer than that says itself, which would be given to the next who asks', () => {
    expect(config.CustomErrorResponses.map(({ ErrorCode, ErrorCachingMinTTL }: Record<string, number>) => [ErrorCode, ErrorCachingMinTTL])).toEqual([
      [404, 0],
      [414, 0],
      [500, 0],
      [501, 0],
      [502, 0],
      [503, 0],
      [504, 0],
    ])
  })

  test('needs no more behaviours than the handbook says an account has to allow', () => {
    const handbook = readFileSync(new URL('../../docs/operate-aws.md', import.meta.url), 'utf8')
    const [, told] = /"Cache behaviors per distribution" has to be (\d+) at least/.exec(handbook) ?? []
    expect(Number(told)).toBe(config.CacheBehaviors.length + 1)
  })

  test('gives every answer the headers that protect, where the program has not set its own', () => {
    for (const { ResponseHeadersPolicyId } of behaviors) {
      const { SecurityHeadersConfig } = named('AWS::CloudFront::ResponseHeadersPolicy', ResponseHeadersPolicyId).ResponseHeadersPolicyConfig
      expect(SecurityHeadersConfig).toMatchObject({
        ContentSecurityPolicy: { ContentSecurityPolicy: expect.stringContaining("default-src 'none'"), Override: false },
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { Override: false },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: false },
      })
    }
  })
})

describe.each([
  ['/'],
  ['/genoa'],
  ['/desktop-city'],
  ['/genoa/stories/abc'],
  ['/genoa/share'],
  ['/my/abc'],
  ['/healthz'],
  ['/api/v1/cities'],
  ['/api/v1/cities/genoa/stories'],
  ['/api/v1/stories/abc'],
  // A campaign or place may be called so.
  ['/genoa/campaigns/map'],
  ['/genoa/places/wall'],
  ['/genoa/places/embed'],
  ['/genoa/places/poster'],
])('%s', path => {
  test('is read from the program of pages and cached as it says itself', () => {
    const behavior = behaviorFor(path)
    expect(originOf(behavior)).toContain('siteFunction')
    expect(behavior.AllowedMethods).toEqual(['GET', 'HEAD'])
    const { ParametersInCacheKeyAndForwardedToOrigin: key, ...policy } = named('AWS::CloudFront::CachePolicy', behavior.CachePolicyId).CachePolicyConfig
    expect(policy).toMatchObject({ MinTTL: 0, DefaultTTL: 0 })
    expect(key).toMatchObject({ CookiesConfig: { CookieBehavior: 'none' }, HeadersConfig: { HeaderBehavior: 'none' }, EnableAcceptEncodingBrotli: true })
    expect(key.QueryStringsConfig).toEqual({
      QueryStringBehavior: 'whitelist',
      QueryStrings: ['lang', 'campaign', 'theme', 'place', 'tag', 'in', 'format', 'limit', 'cursor'],
    })
  })
})

describe.each([
  ['/embed/genoa.html', ['campaign', 'theme', 'place', 'tag', 'lang', 'layout', 'limit', 'order', 'lightbox', 'link']],
  ...['/embed/genoa/frame', '/embed/genoa/stories/abc/frame'].map((path): [string, string[]] => [
    path,
    ['campaign', 'theme', 'place', 'tag', 'lang', 'layout', 'limit', 'order', 'link', 'look'],
  ]),
  ['/embed/v1/city-gallery.js', ['campaign', 'theme', 'place', 'tag', 'lang', 'layout', 'limit', 'order', 'lightbox', 'link']],
  ['/oembed', ['url', 'format', 'maxwidth', 'maxheight', 'lang']],
  ...['/feeds/stories.rss', '/feeds/genoa/stories.json', '/data/genoa.jsonld', '/iiif/genoa/collection.json', '/robots.txt'].map(both),
  ...['/sitemap.xml', '/sitemap-genoa-1.xml', '/.well-known/security.txt', '/genoa/places/palazzo-rosso/poster.pdf', '/p/genoa/palazzo-rosso'].map(both),
  ...['/genoa/embed'].map(both),
  ...['/genoa/map', '/genoa/wall', '/api/v1/cities/genoa/map', '/api/v1/cities/genoa/map/start', '/api/v1/cities/genoa/map/backdrop'].map(ofMaps),
] as const)('%s', (path, queries) => {
  test('is read from the program of what is taken elsewhere and cached as it says itself', () => {
    const behavior = behaviorFor(path)
    expect(originOf(behavior)).toContain('openFunction')
    expect(behavior.AllowedMethods).toEqual(['GET', 'HEAD'])
    const { ParametersInCacheKeyAndForwardedToOrigin: key, ...policy } = named('AWS::CloudFront::CachePolicy', behavior.CachePolicyId).CachePolicyConfig
    expect(policy).toMatchObject({ MinTTL: 0, DefaultTTL: 0 })
    expect(key).toMatchObject({ CookiesConfig: { CookieBehavior: 'none' }, HeadersConfig: { HeaderBehavior: 'none' }, EnableAcceptEncodingBrotli: true })
    expect(key.QueryStringsConfig).toEqual({ QueryStringBehavior: 'whitelist', QueryStrings: queries })
  })
})

test('no policy names more of a query than CloudFront takes, and there are no more behaviours than it takes', () => {
  for (const { Properties } of resourcesOf(template, 'AWS::CloudFront::CachePolicy')) {
    const { QueryStrings = [] } = Properties.CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig
    expect(QueryStrings.length).toBeLessThanOrEqual(10)
  }
  expect(behaviors.length).toBeLessThanOrEqual(75)
})

describe.each([
  ['/api/v1/submissions/abc'],
  ['/api/v1/submissions/abc/uploads'],
  ['/api/v1/cities/genoa/submissions'],
  ['/api/v1/stories/abc/notices'],
  ['/api/v1/desk/queue'],
  ['/desk'],
  ['/desk/genoa'],
  ['/login'],
  ['/login/callback'],
  ['/logout'],
])('%s', path => {
  test('is for one person: the API answers, by any method, and nothing is kept', () => {
    const behavior = behaviorFor(path)
    expect(originOf(behavior)).toContain('apiFunction')
    expect(behavior.AllowedMethods).toContain('POST')
    expect(behavior.CachePolicyId).toBe(CACHING_DISABLED)
    expect(behavior.OriginRequestPolicyId).toBe(ALL_VIEWER_EXCEPT_HOST_HEADER)
  })
})

test('the description of the API and how much waits come from the API and are cached', () => {
  for (const path of ['/api/v1/openapi.json', '/api/v1/cities/genoa/wall']) {
    const behavior = behaviorFor(path)
    expect(originOf(behavior)).toContain('apiFunction')
    expect(behavior.CachePolicyId).toEqual(config.DefaultCacheBehavior.CachePolicyId)
  }
})

test('tiles come from the program that draws maps, whatever is added to their address, and are not compressed again', () => {
  const behavior = behaviorFor('/tiles/12/2149/1483')
  expect(originOf(behavior)).toContain('openFunction')
  expect(behavior.AllowedMethods).toEqual(['GET', 'HEAD'])
  const { ParametersInCacheKeyAndForwardedToOrigin: key, ...policy } = named('AWS::CloudFront::CachePolicy', behavior.CachePolicyId).CachePolicyConfig
  expect(policy).toMatchObject({ MinTTL: 0, DefaultTTL: 0 })
  expect(key).toMatchObject({ QueryStringsConfig: { QueryStringBehavior: 'none' }, EnableAcceptEncodingBrotli: false, EnableAcceptEncodingGzip: false })
  // The program says itself who may show them.
  expect(named('AWS::CloudFront::ResponseHeadersPolicy', behavior.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig.CorsConfig).toBeUndefined()
})

describe('media', () => {
  test('come from the public bucket, whatever is added to their address, and may be shown on every site', () => {
    const behavior = behaviorFor('/media/abc/1-1/640.avif')
    expect(originOf(behavior)).toContain('StoragePublic')
    const { ParametersInCacheKeyAndForwardedToOrigin: key } = named('AWS::CloudFront::CachePolicy', behavior.CachePolicyId).CachePolicyConfig
    expect(key.QueryStringsConfig).toEqual({ QueryStringBehavior: 'none' })
    expect(behavior.OriginRequestPolicyId).toBeUndefined()
    const headers = named('AWS::CloudFront::ResponseHeadersPolicy', behavior.ResponseHeadersPolicyId).ResponseHeadersPolicyConfig
    expect(headers.CorsConfig).toMatchObject({ AccessControlAllowOrigins: { Items: ['*'] }, AccessControlAllowCredentials: false })
    expect(headers.CustomHeadersConfig.Items).toEqual([{ Header: 'Cross-Origin-Resource-Policy', Value: 'cross-origin', Override: true }])
  })

  test('are the only way to that bucket', () => {
    expect(behaviors.filter(each => originsOf(each).some(origin => origin.includes('StoragePublic'))).map(({ PathPattern }) => PathPattern)).toEqual([
      '/media/*',
      '/assets/*',
    ])
  })
})

describe('styles and scripts', () => {
  const behavior = () => behaviorFor('/assets/client-abc.js')

  test('come from the bucket, which has those of earlier builds, and from the program of pages where the bucket has none', () => {
    expect(originsOf(behavior())).toEqual([expect.stringContaining('StoragePublic'), expect.stringContaining('siteFunction')])
    expect(groupOf(behavior()).FailoverCriteria.StatusCodes.Items).toEqual([403, 404, 500, 502, 503, 504])
    // CloudFront goes on to the second for these methods alone.
    expect(behavior().AllowedMethods).toEqual(['GET', 'HEAD'])
  })

  test('are compressed and cached as they say themselves, whatever is added to their address', () => {
    const { ParametersInCacheKeyAndForwardedToOrigin: key, ...policy } = named('AWS::CloudFront::CachePolicy', behavior().CachePolicyId).CachePolicyConfig
    expect(policy).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 31_536_000 })
    expect(key).toMatchObject({ QueryStringsConfig: { QueryStringBehavior: 'none' }, EnableAcceptEncodingBrotli: true, EnableAcceptEncodingGzip: true })
    const headers = named('AWS::CloudFront::ResponseHeadersPolicy', behavior().ResponseHeadersPolicyId).ResponseHeadersPolicyConfig
    expect(headers.CustomHeadersConfig.Items).toEqual([{ Header: 'Cross-Origin-Resource-Policy', Value: 'same-origin', Override: false }])
  })
})

test('the API is told the address of the one who asks, who cannot set it', () => {
  const { Properties } = edgeFunction('Viewer')
  const headers = { 'veduta-viewer': { value: '192.0.2.1' }, accept: { value: '*/*' } }
  const event = { viewer: { ip: '2001:db8::7' }, request: { method: 'POST', uri: '/api/v1/stories/abc/notices', headers } }
  const request = runInNewContext(`${Properties.FunctionCode}; handler(event)`, { event })
  expect(request.headers).toEqual({ 'veduta-viewer': { value: '2001:db8::7' }, accept: { value: '*/*' } })
  expect(behaviorsWith('Viewer')).toEqual(behaviors.filter(({ CachePolicyId }) => CachePolicyId === CACHING_DISABLED))
})

describe('a part of a map', () => {
  const path = '/api/v1/cities/genoa/map'
  type Query = Record<string, { value: string; multiValue?: { value: string }[] }>
  /** What the edge makes of a query. */
  let snap: (querystring: Query) => Query
  beforeAll(() => {
    const handler = runInNewContext(`${edgeFunction('SnapMap').Properties.FunctionCode}; handler`)
    snap = querystring => handler({ request: { method: 'GET', uri: path, querystring } }).querystring
  })
  const asked = (box: readonly number[], zoom: number, more: Query = {}) =>
    snap({ bbox: { value: box.map(each => each.toFixed(9)).join(',') }, zoom: { value: String(zoom) }, ...more })
  const windowOf = ({ bbox, zoom }: Query) => readMapQuery({ bbox: [bbox!.value], zoom: [zoom!.value] })

  test('is asked for by the cells that answer: that is what the edge keeps answers by', () => {
    expect(behaviorsWith('SnapMap')).toEqual([behaviorFor(path)])
    const one = asked([8.9, 44.39, 8.98, 44.43], 12, { lang: { value: 'it' }, seconds: { value: '7' } })
    expect(Object.keys(one).sort()).toEqual(['bbox', 'zoom'])
    // Some metres beside it, and in more digits than anybody has.
    expect(asked([8.9000001, 44.3900001, 8.9799999, 44.4299999], 12.5)).toEqual(one)
    expect(snap({ bbox: { value: '8.9%2C44.39%2C8.98%2C44.43' }, zoom: { value: '12' } })).toEqual(one)
    expect(asked([8.9, 44.39, 8.98, 44.43], 13)).not.toEqual(one)
  })

  test('has the same answer as without the edge, and is the same when it is asked for once more', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 179.999, noNaN: true }),
        fc.double({ min: -85, max: 84.99, noNaN: true }),
        fc.double({ min: 0.00001, max: 1.5, noNaN: true }),
        fc.double({ min: 0.00001, max: 1.5, noNaN: true }),
        fc.integer({ min: 0, max: 22 }),
        (west, south, wide, high, zoom) => {
          const box = [west, south, Math.min(180, west + wide), Math.min(86, south + high)] as const
          const query = { bbox: { value: box.map(each => each.toFixed(9)).join(',') }, zoom: { value: String(zoom) } }
          let window: Window
          try {
            window = windowOf(query)
          } catch {
            // Too large for any cells: the program says so.
            expect(snap(query)).toEqual(query)
            return
          }
          const snapped = snap(query)
          expect(windowOf(snapped)).toEqual(window)
          expect(snap(snapped)).toEqual(snapped)
        },
      ),
      { numRuns: 2000 },
    ))

  test.each<Query>([
    {},
    { zoom: { value: '12' } },
    { bbox: { value: '8.9,44.39,8.98' }, zoom: { value: '12' } },
    { bbox: { value: '8.98,44.39,8.9,44.43' }, zoom: { value: '12' } },
    { bbox: { value: '-180,-85,180,85' }, zoom: { value: '3' } },
    { bbox: { value: '8.9,44.39,8.98,44.43' }, zoom: { value: '1e3' } },
    { bbox: { value: '8.9,44.39,8.98,44.43', multiValue: [{ value: '8.9,44.39,8.98,44.43' }, { value: 'x' }] }, zoom: { value: '12' } },
    { bbox: { value: '%' }, zoom: { value: '%00' } },
  ])('that is not asked for as it should be is left to the program: %j', query => {
    expect(snap(query)).toEqual(query)
  })

  test('is snapped by a function that CloudFront takes: 10 kB of its own language', () => {
    const { FunctionCode, FunctionConfig } = edgeFunction('SnapMap').Properties
    expect(FunctionCode.length).toBeLessThan(10_240)
    expect(FunctionConfig.Runtime).toBe('cloudfront-js-2.0')
    expect(FunctionCode).not.toMatch(/\b(const|let|class|import|async)\b|=>|\?\.|\?\?/)
  })
})

describe('the domain', () => {
  test('is put into its hosted zone where there is one', () => {
    const withZone = galleryTemplate({ domain: { ...example(), hostedZone: { id: 'Z123', name: 'city.example' } } })
    expect(
      resourcesOf(withZone, 'AWS::Route53::RecordSet')
        .map(({ Properties }) => [Properties.Name, Properties.Type])
        .sort(),
    ).toEqual([
      ['gallery.city.example.', 'A'],
      ['gallery.city.example.', 'AAAA'],
    ])
    template.resourceCountIs('AWS::Route53::RecordSet', 0)
  })
})

describe('the firewall', () => {
  test('is none unless it is asked for', () => {
    expect(galleryApp().firewall).toBeUndefined()
    expect(config.WebACLId).toBeUndefined()
  })

  test('that is there already is taken as it is', () => {
    const arn = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/plan/00000000-0000-0000-0000-000000000000'
    const { firewall } = galleryApp({ firewall: arn })
    expect(firewall).toBeUndefined()
    expect(distribution(galleryTemplate({ firewall: arn })).Properties.DistributionConfig.WebACLId).toBe(arn)
  })

  test('of its own limits rates, in the region where CloudFront looks for it', async () => {
    const { Template: Templates } = await import('aws-cdk-lib/assertions')
    const { firewall, gallery } = galleryApp({ firewall: 'rates' })
    expect(firewall?.region).toBe('us-east-1')
    const [acl] = resourcesOf(Templates.fromStack(firewall!), 'AWS::WAFv2::WebACL')
    expect(acl!.Properties.Scope).toBe('CLOUDFRONT')
    for (const { Statement } of acl!.Properties.Rules) expect(Statement.RateBasedStatement.AggregateKeyType).toBe('IP')
    expect(distribution(Templates.fromStack(gallery)).Properties.DistributionConfig.WebACLId).toBeDefined()
  })
})

function example() {
  return { name: 'gallery.city.example', certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000' }
}
