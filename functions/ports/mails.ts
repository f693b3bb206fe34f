/** What was mailed about a submission: items of their own that never touch its version. */
export interface Mails {
  /** Every mail that was begun, in the order of names. */
  of(submission: string): Promise<MailRecord[]>
  /** Store `record` if what is there of this mail is still `over` (`undefined`: nothing is there); false when it is not. */
  save(record: MailRecord, over: MailRecord | undefined): Promise<boolean>
  /** Remove a record if it is still what is there; false when it is not. */
  remove(record: MailRecord): Promise<boolean>
  /** Mails of which the last try failed, those that have for longest first; `from`: of those that have since then or later. */
  failing(limit: number, from?: string): Promise<MailRecord[]>
}

/** One mail about a submission, told by its name. Holds no address, no words and no token. Times are ISO 8601 in UTC. */
export interface MailRecord {
  submission: string
  name: string
  /** Verifiers of the links that tries of it carried, the newest last: each opens the submission. */
  links: string[]
  /** Someone is sending it until then at the latest. */
  until?: string
  /** Tries have failed since then, the last one at `last`; the next one follows by itself (the clock asked for it at `again`), or waits for a person, who asked for it at `asked`. */
  failed?: { since: string; last?: string; tries: number; why: string; again?: string; asked?: string }
  /** Since when nothing more is to be done: it was sent, or its address was refused for good. */
  over?: { at: string; outcome: MailOutcome }
}

/** A mail to one person, whole. */
export interface Mail {
  fromName: string
  to: string
  subject: string
  text: string
  html: string
  /** Tells this mail from all others, and a second try of it from none: letters, digits, `.` and `-`. */
  id: string
}
export type MailOutcome = 'sent' | 'refused'

/** Sends mail. `refused`: the address will never take it. A failure that trying again may help is `unavailable`; any other is the operator's to mend. */
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>
}

/** Who can sign in at an issuer that is the gallery's own and keeps people elsewhere. */
export interface Pool {
  /** Let whoever is reached at an address sign in, if they can't yet. Repeating it is harmless. */
  admit(email: string): Promise<void>
}
