import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Member } from '../../../shared/member.ts'

/** A person whom the embedded issuer knows. */
export interface Account {
  login: string
  name: string
  roles: Member['roles']
}

/** Who can sign in on a fresh machine: one for everything, two for some cities only. */
export const DEMO_ACCOUNTS: readonly Account[] = [
  { login: 'admin', name: 'Ada Rossi', roles: [{ city: '*', role: 'admin' }] },
  {
    login: 'editor',
    name: 'Els Maes',
    roles: [
      { city: 'genoa', role: 'editor' },
      { city: 'ghent', role: 'editor' },
    ],
  },
  {
    login: 'moderator',
    name: 'Marco Parodi',
    roles: [
      { city: 'genoa', role: 'moderator' },
      { city: 'ghent', role: 'moderator' },
    ],
  },
]

/** Without the letters and digits that look alike: 31 of them, 16 make 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Derive an account's password from the secret of the data folder, so that it can be printed at each start and is stored nowhere. */
export function demoPassword(secret: string, login: string): string {
  const bytes = createHmac('sha512', secret).update(`veduta:demo-password:1\0${login}`).digest()
  // 248 is the largest multiple of 31 in a byte; what lies beyond would favour the first letters.
  const letters = Array.from(bytes.filter(byte => byte < 248).subarray(0, 16), byte => ALPHABET[byte % 31]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

export interface DemoLogin extends Account {
  password: string
}

/** The demo logins with their passwords, to be printed at start. */
export const demoLogins = (secret: string): DemoLogin[] => DEMO_ACCOUNTS.map(account => ({ ...account, password: demoPassword(secret, account.login) }))

/** The account that a login and a password open; takes the same time whatever is wrong. */
export function checkPassword(secret: string, login: string, password: string): Account | undefined {
  const account = DEMO_ACCOUNTS.find(each => each.login === login.trim().toLowerCase())
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest()
  const matches = timingSafeEqual(digest(password.trim()), digest(demoPassword(secret, account?.login ?? 'nobody')))
  return matches ? account : undefined
}
