import type { Context } from '../context.ts'
import { reminderOf } from './due-reminder.ts'
import { isNews } from './mails-due.ts'
import { passedTo } from './second-opinion.ts'

const HOUR = 3600

/**
 * Once an hour: have those reminded who were asked for a second opinion a day ago. The notes of who was asked say whom and since when, so it costs
 * one look a moderator. A reminder that was tried once is in the hands of its retries.
 */
export async function askForReminders(context: Context, hasTime = () => true): Promise<void> {
  const { catalog, config, limiter, log, now } = context
  if (!config.writesMail || (await limiter.take('reminders', 1, HOUR)) > 0) return
  for (const member of await catalog.members()) {
    if (!hasTime()) return
    if (!member.email || member.digest === 'off' || member.roles.length === 0) continue
    try {
      for (const submission of await passedTo(context, member)) {
        const reminder = reminderOf(submission)
        if (reminder && reminder.at <= now() && isNews(reminder.at, now())) await askOnce(context, submission.id, reminder.name)
      }
    } catch (error) {
      log.error({ err: error }, 'a moderator’s reminders could not be asked for')
    }
  }
}

async function askOnce({ mails, jobs }: Context, submission: string, reminder: string): Promise<void> {
  const record = (await mails.of(submission)).find(({ name }) => name === reminder)
  if (!record?.over && !record?.failed) await jobs.send({ kind: 'mail', submission })
}
