import type { Database } from './database.ts'

/** Somebody whom the embedded issuer signs in. `hash`: of the password, made by scrypt with `salt`; both in base64url. */
export interface StoredAccount {
  subject: string
  /** Verified: whoever set the password had a link that was mailed to it. In small letters. */
  email: string
  name: string
  salt: string
  hash: string
}

export interface Accounts {
  find(subject: string): StoredAccount | undefined
  /** Make an account, or give it another name and password. */
  put(account: StoredAccount): void
}

/** Accounts of the embedded issuer in SQLite: on the other host the issuer is somebody else's. */
export function createSqliteAccounts({ sql, write }: Database): Accounts {
  const find = sql.prepare('SELECT account FROM accounts WHERE subject = ?')
  const put = sql.prepare('INSERT INTO accounts (subject, account) VALUES (?, ?) ON CONFLICT (subject) DO UPDATE SET account = excluded.account')

  return {
    find(subject) {
      const row = find.get(subject)
      return row && (JSON.parse(String(row.account)) as StoredAccount)
    },
    put(account) {
      write(() => put.run(account.subject, JSON.stringify(account)))
    },
  }
}
