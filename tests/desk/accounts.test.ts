import { expect, test } from 'vitest'
import { checkPassword, demoLogins } from '../../infra/local/issuer/accounts.ts'

const secret = 'a'.repeat(43)

test('passwords are long, readable, each its own, and the same at every start', () => {
  const logins = demoLogins(secret)
  for (const { password } of logins) expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/)
  expect(new Set(logins.map(({ password }) => password)).size).toBe(logins.length)
  expect(demoLogins(secret)).toEqual(logins)
  expect(demoLogins('b'.repeat(43)).map(({ password }) => password)).not.toContain(logins[0]?.password)
})

test('a password opens its own account alone', () => {
  const [first, second] = demoLogins(secret)
  expect(checkPassword(secret, ` ${first!.login.toUpperCase()} `, first!.password)?.login).toBe(first!.login)
  expect(checkPassword(secret, second!.login, first!.password)).toBeUndefined()
  expect(checkPassword(secret, 'nobody', first!.password)).toBeUndefined()
  expect(checkPassword(secret, first!.login, '')).toBeUndefined()
})
