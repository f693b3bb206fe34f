import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { HANDLER_FILE } from '../aws/bundle.ts'
import type { Deployment } from '../aws/config.ts'
import { PROGRAMS } from '../aws/names.ts'
import { mistakesInMaps } from './maps/map-source.ts'

const ISSUER_MS = 10_000

/** What would only fail, or fail visitors, after things were changed: checked before a deployment, without the account. Answers one line a mistake. */
export async function preflight(deployment: Deployment, root: string): Promise<string[]> {
  const unbuilt = PROGRAMS.filter(name => !existsSync(join(root, 'dist/lambda', name, HANDLER_FILE)))
  return [
    ...(deployment.domain.name.endsWith('.example') ? [`domain.name: expected a name of your own, received "${deployment.domain.name}"`] : []),
    ...(unbuilt.length > 0 ? [`dist/lambda: expected a bundle of each program, received none of ${unbuilt.join(', ')}; run npm run build:lambda`] : []),
    ...(await mistakesInMaps(deployment, root)),
    ...(deployment.login.kind === 'issuer' ? await checkIssuer(deployment.login.issuer) : []),
  ]
}

/** OpenID Connect Discovery 1.0, section 4: the issuer describes itself, under its very name. */
async function checkIssuer(issuer: string): Promise<string[]> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(ISSUER_MS) })
    const received: unknown = answer.ok ? ((await answer.json()) as { issuer?: unknown }).issuer : answer.status
    return received === issuer ? [] : [`login.issuer: expected ${address} to name ${issuer} as its issuer, received ${received}`]
  } catch (error) {
    return [`login.issuer: expected an answer from ${address}, received none (${error instanceof Error ? error.message : error})`]
  }
}
