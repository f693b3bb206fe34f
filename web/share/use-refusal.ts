import { useSay } from '../lib/words.tsx'
import type { PhotoRefusal } from './draft.ts'
import { useProblem } from './use-problem.ts'

/** Answers a function that says why a photo did not go: what happened to it, what is safe, what to do. */
export function useRefusal(): (refusal: PhotoRefusal, name: string) => string {
  const say = useSay()
  const problemText = useProblem()
  return (refusal, name) =>
    refusal === 'unreadable' ? say('share.photo-unreadable', { name }) : say('share.photo-refused', { name, why: problemText(refusal) })
}
