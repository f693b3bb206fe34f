import type { Context } from '../context.ts'

/**
 * After a change: have photos rendered anew on which other parts are to be covered, until all of their renditions are there. The change feed
 * brings it, so no call that failed halfway loses it, nor a move to another house.
 */
export async function askForRenditions({ submissions, jobs }: Context, id: string): Promise<void> {
  const submission = await submissions.get(id)
  for (const { id: photo, status, revision } of submission?.photos ?? [])
    if (revision !== undefined && (status === 'received' || status === 'prepared')) await jobs.send({ kind: 'intake', submission: id, photo })
}
