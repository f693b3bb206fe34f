import { type Member, memberId } from '../../shared/member.ts'
import { sha256Hex } from '../../shared/token.ts'

/** A short name for a member in addresses: issuers and subjects hold whatever they like. */
export const keyOf = async (member: Pick<Member, 'issuer' | 'subject'>) => (await sha256Hex(memberId(member))).slice(0, 16)
