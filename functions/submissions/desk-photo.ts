import type { Member } from '../../shared/member.ts'
import { renditionKey, revisionOf } from '../../shared/paths.ts'
import type { Photo } from '../../shared/photo.ts'
import { DESK_WIDTH, widthsFor } from '../../shared/renditions.ts'
import { isOver, type Submission } from '../../shared/submission.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { submissionFor } from './desk-access.ts'

/** Widths of a photo that a moderator can see, smallest first: one as soon as it is prepared, all when it is ready, none when it is over. */
export function deskWidths(submission: Pick<Submission, 'status' | 'erasedAt'>, { status, width }: Photo): number[] {
  if (!width || isOver(submission.status) || submission.erasedAt) return []
  if (status === 'prepared') return [Math.min(DESK_WIDTH, width)]
  return status === 'ready' ? widthsFor(width) : []
}

/** Bytes of a JPEG from the private staging area, for members who moderate its city. */
export async function readDeskPhoto(context: Context, member: Member, id: string, photoId: string, width: number): Promise<Uint8Array> {
  const submission = await submissionFor(context, member, id)
  const photo = submission.photos.find(each => each.id === photoId)
  const key = photo && deskWidths(submission, photo).includes(width) ? renditionKey(id, photoId, revisionOf(photo), width, 'jpg') : undefined
  const bytes = key && (await context.objects.read('staging', key))
  if (!bytes) throw notFound('picture', `${photoId}/${width}.jpg`)
  return bytes
}
