import { Hono, type Context as Request } from 'hono'
import PostalMime, { type Email } from 'postal-mime'
import type { MailFolder } from '../../../functions/adapters/local/mail/mail-folder.ts'
import type { Context } from '../../../functions/context.ts'
import { wantedLang } from '../../../functions/http/desk/lang.ts'
import { isSecureRequest } from '../../../functions/http/login/secure-request.ts'
import { memberOf } from '../../../functions/http/login/session.ts'
import { renderPage } from '../../../functions/http/render.tsx'
import type { WebBuild } from '../../../functions/http/web-build.ts'
import { say } from '../../../shared/i18n/format.ts'
import { wordsFor } from '../../../shared/i18n/words.ts'
import { mayAct } from '../../../shared/member.ts'
import { MailList } from './mail-list.tsx'
import { OneMail } from './one-mail.tsx'

/** How many are listed; older ones are files like the others. */
const LISTED = 100

/**
 * What would have been mailed if there were a mail server, for admins of every city alone: a mail holds an address, and a link with all
 * rights of its contributor. To anybody else these pages are not there, and the desk answers.
 */
export function createMailPages(context: Context, folder: MailFolder, web: WebBuild): Hono {
  const app = new Hono()

  async function mayRead(c: Request): Promise<boolean> {
    const member = isSecureRequest(c, context.config) ? await memberOf(c, context) : undefined
    return member !== undefined && mayAct(member, '*', 'admin')
  }

  function answer(c: Request, body: (props: { lang: string }) => ReturnType<typeof MailList>) {
    const words = wordsFor(wantedLang(c))
    const title = `${say(words, 'desk.mails')} · ${say(words, 'app.name')}`
    c.header('Cache-Control', 'private, no-store')
    return c.html(renderPage(web, { words, title, kind: 'desk', style: 'web/styles/desk.css' }, body(words)))
  }

  app.get('/desk/mail', async (c, next) => {
    if (!(await mayRead(c))) return await next()
    const mails: { name: string; mail: Email }[] = []
    for (const name of await folder.list(LISTED)) {
      const mail = await parsed(folder, name)
      if (mail) mails.push({ name, mail })
    }
    return answer(c, ({ lang }) => <MailList mails={mails} lang={lang} />)
  })

  app.get('/desk/mail/:name', async (c, next) => {
    const mail = (await mayRead(c)) ? await parsed(folder, c.req.param('name')) : undefined
    if (!mail) return await next()
    return answer(c, () => <OneMail mail={mail} />)
  })
  return app
}

async function parsed(folder: MailFolder, name: string): Promise<Email | undefined> {
  const bytes = await folder.read(name)
  return bytes && (await PostalMime.parse(bytes))
}
