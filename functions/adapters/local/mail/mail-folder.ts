import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mailer } from '../../../ports.ts'
import { placeFile, writeDurably } from '../atomic-file.ts'
import { messageOf } from './build-mail.ts'

export interface MailFolder extends Mailer {
  /** Names of the mails that are kept, the newest first, at most so many. */
  list(limit: number): Promise<string[]>
  /** The bytes of one; `undefined` where there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>
  remove(name: string): Promise<void>
}

/** As `id` of a mail, and therefore nothing that leads out of the folder. */
export const MAIL_NAME = /^[a-z0-9][a-z0-9.-]{0,99}$/

/** In place of a mail server: each mail is a file `{id}.eml` (RFC 5322), written whole; another try of it replaces it. */
export function createMailFolder({ folder, temporaryFolder, from }: { folder: string; temporaryFolder: string; from: string }): MailFolder {
  const fileOf = (name: string) => {
    if (!MAIL_NAME.test(name)) throw new Error(`expected the name of a mail, received "${name.slice(0, 60)}"`)
    return join(folder, `${name}.eml`)
  }
  return {
    async send(mail) {
      const bytes = await new MailComposer(messageOf(mail, from)).compile().build()
      await placeFile(temporaryFolder, fileOf(mail.id), path => writeDurably(path, file => file.writeFile(bytes)))
      return 'sent'
    },

    async list(limit) {
      await mkdir(folder, { recursive: true, mode: 0o750 })
      const found: { name: string; at: number }[] = []
      for (const file of await readdir(folder)) {
        const name = file.slice(0, -'.eml'.length)
        if (!file.endsWith('.eml') || !MAIL_NAME.test(name)) continue
        const about = await stat(join(folder, file)).catch(ifAbsent)
        if (about) found.push({ name, at: about.mtimeMs })
      }
      return found
        .sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1))
        .slice(0, limit)
        .map(({ name }) => name)
    },

    read: async name => (MAIL_NAME.test(name) ? await readFile(fileOf(name)).catch(ifAbsent) : undefined),
    remove: name => rm(fileOf(name), { force: true }),
  }
}

function ifAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
