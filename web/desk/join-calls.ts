import type { DeskMe } from '../../shared/desk.ts'
import type { InvitationAnswer } from '../../shared/desk-people.ts'
import { callApi, ProblemError } from '../lib/api.ts'

const KEPT = 'veduta-invitation'
const write = { 'veduta-csrf': '1' }

/** The token of the link: out of the address, where others could read it, and kept for this tab until it was accepted. */
export function takeToken(): string | undefined {
  const given = location.hash.slice(1)
  if (given) {
    sessionStorage.setItem(KEPT, given)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return given || sessionStorage.getItem(KEPT) || undefined
}
export const forgetToken = () => sessionStorage.removeItem(KEPT)

export const readInvitation = (token: string) => callApi<InvitationAnswer>('/login/invitation', { token })
export const acceptInvitation = (token: string) => callApi<void>('/api/v1/desk/invitations/accept', { method: 'POST', body: { token }, headers: write })

/** Who is signed in here, if anybody. */
export const readName = async () => {
  try {
    return (await callApi<DeskMe>('/api/v1/desk/me')).name
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-signed-in') return undefined
    throw error
  }
}

/** Say how one signs in from now on, where the login is built in. */
export const makeAccount = (body: { token: string; name: string; password: string }) =>
  callApi<void>('/oidc/accounts', { method: 'POST', body, headers: write })
