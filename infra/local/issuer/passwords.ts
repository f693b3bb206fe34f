import { createHash, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Accounts, StoredAccount } from '../../../functions/adapters/local/accounts.ts'

/** Letters of a password: what protects is how long it is (NIST SP 800-63B, section 5.1.1.2). */
export const PASSWORD = { least: 12, most: 200 }

/** 32 MB and some 80 ms a try (RFC 7914). */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 << 20 }
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** What the issuer calls whoever has an address: the same again when an account is made anew, and nothing that can be read back. */
export const subjectOf = (email: string) => createHash('sha256').update(`veduta:account:1\0${email.trim().toLowerCase()}`).digest('hex').slice(0, 32)

/** An account with a password, of which only a hash is kept. */
export async function accountWith({ email, name, password }: { email: string; name: string; password: string }): Promise<StoredAccount> {
  const salt = randomBytes(16)
  const hash = await derive(password.normalize('NFKC'), salt, 32, COST)
  return { subject: subjectOf(email), email: email.toLowerCase(), name, salt: salt.toString('base64url'), hash: hash.toString('base64url') }
}

/** The account that an address and a password open; takes the same time whatever is wrong. */
export async function openAccount(accounts: Accounts, email: string, password: string): Promise<StoredAccount | undefined> {
  const account = accounts.find(subjectOf(email))
  const salt = account ? Buffer.from(account.salt, 'base64url') : randomBytes(16)
  const hash = await derive(password.normalize('NFKC'), salt, 32, COST)
  const expected = account ? Buffer.from(account.hash, 'base64url') : randomBytes(32)
  return timingSafeEqual(hash, expected) ? account : undefined
}
