import type { Config } from '../../functions/config.ts'
import { isSecureOrigin } from '../../shared/secure-origin.ts'
import { demoLogins } from './issuer/accounts.ts'

/** What a person sees when the host is ready. Tests wait for the first line. */
export function greeting({ url, issuer, smtp }: Config, issuerSecret: string): string {
  const lines = [`Veduta is ready at ${url}`, '', `  gallery     ${url}/`, `  share page  ${url}/genoa/share`, `  desk        ${url}/desk`]
  if (!isSecureOrigin(url)) lines.push('', `Sharing and the desk need https: ${url} is plain http (docs/operate.md has recipes).`)
  if (!smtp) lines.push('', `Mails are not sent but kept: ${url}/desk/mail (VEDUTA_SMTP names a mail server)`)
  if (issuer) lines.push('', `Moderators log in with ${issuer}`)
  else {
    lines.push('', 'Logins of the desk on this machine:')
    for (const { login, password, name } of demoLogins(issuerSecret)) lines.push(`  ${login.padEnd(12)} ${password}   ${name}`)
  }
  return `${lines.join('\n')}\n`
}
