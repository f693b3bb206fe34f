import type { Mail } from '../../../ports.ts'

/** What nodemailer makes a message of. A machine's mail says so (RFC 3834), and asks other machines not to answer. */
export function messageOf({ fromName, to, subject, text, html, id }: Mail, from: string) {
  const [, domain] = from.split('@')
  return {
    from: { name: fromName, address: from },
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
