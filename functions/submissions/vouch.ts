import type { Submission } from '../../shared/submission.ts'
import { ambassadorVerifier } from '../../shared/token.ts'
import type { Context } from '../context.ts'

/** Others who came by the same link just then, in a row, after which this one comes without. */
const ATTEMPTS = 20

/**
 * Whether an ambassador's link vouches for a submission, which counts as a use of it. A link that is unknown, withdrawn, used up, past its
 * days or of another campaign vouches for nothing, and keeps nobody from sending.
 */
export async function vouch(
  { catalog, now }: Pick<Context, 'catalog' | 'now'>,
  { id, city, campaign }: Pick<Submission, 'id' | 'city' | 'campaign'>,
  token: string,
): Promise<boolean> {
  const verifier = await ambassadorVerifier(token)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = (await catalog.ambassadors(city)).find(each => each.verifier === verifier)
    if (!found || found.expiresAt <= now().toISOString() || (found.campaign && found.campaign !== campaign)) return false
    if (found.used.includes(id)) return true
    if (found.used.length >= found.most) return false
    if (await catalog.saveAmbassador({ ...found, used: [...found.used, id] }, found)) return true
  }
  return false
}
