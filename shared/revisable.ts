import type { Photo } from './photo.ts'
import type { Status } from './submission.ts'

/** Where a moderator may cover something on a photo. What is decided otherwise has to be taken back first. */
const REVISABLE: readonly Status[] = ['in_review', 'published', 'hidden', 'appealed']
export const isRevisable = (status: Status): boolean => REVISABLE.includes(status)

/** Whether there is a picture to make others of: its renditions are all there, or they were once, whatever has become of the original. */
export const canBeCovered = ({ status, revision }: { status: Photo['status']; revision?: number | undefined }): boolean =>
  status === 'ready' || (status !== 'refused' && revision !== undefined)
