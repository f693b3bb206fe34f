import { createHash } from 'node:crypto'
import { createApp } from '../../functions/http/app.ts'
import { createDeskApi } from '../../functions/http/desk/desk-api.ts'
import { createDeskPage } from '../../functions/http/desk/desk-page.tsx'
import { createLogin } from '../../functions/http/login/login.tsx'
import { issuerAddress } from '../../functions/http/login/relying-party.ts'
import { createSubmissionsApi } from '../../functions/http/submissions.ts'
import type { WebBuild } from '../../functions/http/web-build.ts'
import type { Member } from '../../shared/member.ts'
import { sha256Hex } from '../../shared/token.ts'
import { anna, openGenoa } from '../submissions/fixtures.ts'
import { withContext } from '../support/context.ts'

const web: WebBuild = {
  script: entry => `/${entry}`,
  styles: entry => [`/${entry}`],
  fonts: [],
  widget: name => ({ exact: `/${name}`, moving: `/${name}`, integrity: '' }),
}

interface Call {
  body?: unknown
  headers?: Record<string, string>
}

/** The desk's API and its login on the real local context, called without a network. */
export async function openDesk(options: Parameters<typeof withContext>[0] = {}) {
  // The members of the fixtures have logged in with this issuer.
  const test = await withContext({ ...options, config: { issuer: anna.issuer, ...options.config } })
  const { context } = test
  await openGenoa(context)
  const app = createApp(context)
  for (const each of [createDeskApi(context), createDeskPage(context, web), createLogin(context, web), createSubmissionsApi(context)]) app.route('/', each)

  const request = (method: string, path: string, { body, headers }: Call = {}) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    return app.request(`${context.config.url}${path}`, {
      method,
      headers: {
        ...(text !== undefined && { 'content-type': 'application/json', 'x-amz-content-sha256': createHash('sha256').update(text).digest('hex') }),
        ...(method !== 'GET' && { origin: context.config.url, 'veduta-csrf': '1' }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    })
  }

  /** Calls of a member with an open session; `path` is below `/api/v1/desk`. */
  async function as(member: Member) {
    await context.catalog.putMember(member)
    const secret = context.secret()
    const expiresAt = new Date(context.now().getTime() + 3_600_000).toISOString()
    await context.sessions.put(await sha256Hex(secret), {
      issuer: member.issuer,
      via: issuerAddress(context.config),
      subject: member.subject,
      name: member.name,
      expiresAt,
    })
    const cookie = `veduta=${secret}`
    return Object.assign(
      (method: string, path: string, { body, headers = {} }: Call = {}) =>
        request(method, `/api/v1/desk${path}`, { ...(body !== undefined && { body }), headers: { cookie, ...headers } }),
      { cookie },
    )
  }
  return { ...test, app, request, as }
}

export type TestDesk = Awaited<ReturnType<typeof openDesk>>
