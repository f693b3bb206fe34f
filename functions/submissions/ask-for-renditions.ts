import type { Photo } from '../../shared/photo.ts'
import type { Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'

/** Renditions that were not there so long after a person could look are no longer on their way, hours. */
const PATIENCE_HOURS = 1

/**
 * After a change: have photos rendered anew on which other parts are to be covered, until all of their renditions are there. The change feed
 * brings it, so no call that failed halfway loses it, nor a move to another house. The same for what is published and waits for renditions,
 * whose job may be a dead letter by now: a story is not shown before all of it is there.
 */
export async function askForRenditions({ submissions, jobs, now }: Pick<Context, 'submissions' | 'jobs' | 'now'>, id: string): Promise<void> {
  const submission = await submissions.get(id)
  if (!submission) return
  const late = new Date(now().getTime() - PATIENCE_HOURS * 3_600_000).toISOString()
  for (const photo of submission.photos)
    if (isWanted(photo) && (photo.revision !== undefined || isLate(submission, photo, late)))
      await jobs.send({ kind: 'intake', submission: id, photo: photo.id })
}

const isWanted = ({ status }: Photo) => status === 'received' || status === 'prepared'
const isLate = ({ status, arrivedAt }: Submission, { outcome }: Photo, late: string) =>
  status === 'published' && outcome === 'accepted' && arrivedAt !== undefined && arrivedAt < late
