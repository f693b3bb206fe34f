import type { MessageKey } from '../../shared/i18n/messages.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type Choice, judgeFile, megabytes } from './choose.ts'
import type { DraftPhoto } from './draft.ts'
import type { DraftDesk } from './use-draft.ts'

/** Why a file was not taken: a key of the catalogue and what fills it. */
export interface Refusal {
  key: MessageKey
  params: Record<string, string | number>
}

/** Take chosen, dropped or pasted files into the draft; answers why some were not. */
export async function takeFiles(files: Iterable<File>, desk: DraftDesk): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  let left = 0
  for (const file of files) {
    const { photos } = desk.latest()
    const name = file.name
    if (photos.some(photo => photo.name === name && photo.bytes === file.size)) refusals.push({ key: 'share.file-twice', params: { name } })
    else if (photos.length >= LIMITS.photos) left++
    else {
      const choice = await judgeFile(file)
      if (choice.kind === 'taken') {
        const photo: DraftPhoto = { key: newKey(), name, type: choice.type, bytes: file.size, alt: '' }
        await desk.addPhoto(photo, file.slice(0, file.size, choice.type))
      } else refusals.push(fileRefusal(name, choice))
    }
  }
  if (left > 0) refusals.push({ key: 'share.file-too-many', params: { count: left, expected: LIMITS.photos } })
  return refusals
}

const newKey = () => crypto.randomUUID().slice(0, 8)

/** Say why a file can't be taken, and what to do about it. */
export function fileRefusal(name: string, choice: Extract<Choice, { kind: 'refused' }>): Refusal {
  if (choice.why === 'too-large') {
    return { key: 'share.file-too-large', params: { name, expected: megabytes(LIMITS.photoBytes), received: megabytes(choice.bytes) } }
  }
  return { key: `share.file-${choice.why}`, params: { name } }
}
