import { originalKey } from '../../shared/paths.ts'
import type { Context } from '../context.ts'

/** A try of an intake: which photo, and what tells the job apart from all others, such as one for another upload of it. */
interface Attempt {
  submission: string
  photo: string
  job: string
}

const MARK = 'trying-'

/** Beside the originals, with which it goes where it was left. */
const markKey = ({ submission, photo, job }: Attempt) => originalKey(submission, `${MARK}${photo}-${job}`)

/** Whether a key beside the originals is a mark: of a try that may be at work, so that only the try itself knows when it goes. */
export const isMark = (key: string): boolean => key.split('/').at(-1)?.startsWith(MARK) === true

/**
 * Try something that may end the whole process, which nobody would hear of: a mark is there from its beginning until it has
 * succeeded or thrown, so what finds a mark knows that the last try did neither.
 */
export async function marked(context: Context, attempt: Attempt, work: () => Promise<void>): Promise<void> {
  await context.objects.write('originals', markKey(attempt), new Uint8Array())
  try {
    await work()
  } finally {
    await removeMark(context, attempt)
  }
}

/** Whether the last try that was `marked` ended with its process. */
export const isMarked = (context: Context, attempt: Attempt): Promise<boolean> => context.objects.exists('originals', markKey(attempt))

export const removeMark = (context: Context, attempt: Attempt): Promise<void> => context.objects.remove('originals', markKey(attempt))
