import type { DeskMe } from '../../shared/desk.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'

/** One sentence for whoever runs the gallery: work that failed so often that it waits for a person. */
export function FailedJobs({ failedJobs }: Pick<DeskMe, 'failedJobs'>) {
  const say = useSay()
  const { lang } = useWords()
  if (!failedJobs) return null
  const { intake, change, upkeep, mail } = failedJobs
  const count = intake + change + upkeep + mail
  if (count === 0) return null
  const kinds = [
    intake > 0 && say('desk.job-intake', { count: intake }),
    change > 0 && say('desk.job-change', { count: change }),
    upkeep > 0 && say('desk.job-upkeep', { count: upkeep }),
    mail > 0 && say('desk.job-mail', { count: mail }),
  ].filter(kind => kind !== false)
  return (
    <Note kind="warning">
      <p>{say('desk.jobs-failed', { count, kinds: new Intl.ListFormat(lang).format(kinds), command: 'npm run jobs' })}</p>
    </Note>
  )
}
