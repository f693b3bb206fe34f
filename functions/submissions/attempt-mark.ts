import { originalKey } from '../../shared/paths.ts'
import type { Context } from '../context.ts'

interface Intake {
  submission: string
  photo: string
}

/** Beside the originals, where it is tidied away with whatever no photo names. */
const markKey = ({ submission, photo }: Intake) => originalKey(submission, `trying-${photo}`)

/**
 * Try something that may end the whole process, which nobody would hear of: a mark is there from its beginning until it has
 * succeeded or thrown, so what finds a mark knows that the last try did neither.
 */
export async function marked(context: Context, intake: Intake, work: () => Promise<void>): Promise<void> {
  await context.objects.write('originals', markKey(intake), new Uint8Array())
  try {
    await work()
  } finally {
    await removeMark(context, intake)
  }
}

/** Whether the last try that was `marked` ended with its process. */
export const isMarked = (context: Context, intake: Intake): Promise<boolean> => context.objects.exists('originals', markKey(intake))

export const removeMark = (context: Context, intake: Intake): Promise<void> => context.objects.remove('originals', markKey(intake))
