import { createContext } from 'preact'
import { useState } from 'preact/hooks'
import type { Recognised } from './recognised.ts'

/** What is done on the stage instead of looking at one photo. */
export type StageMode = { kind: 'cover'; photo: string } | { kind: 'compare'; photo: string; finding: Recognised } | undefined

export interface StageState {
  mode: StageMode
  open: (mode: NonNullable<StageMode>) => void
  close: () => void
}

export function useStageMode(): StageState {
  const [mode, setMode] = useState<StageMode>()
  return { mode, open: setMode, close: () => setMode(undefined) }
}

/** Shows a photo beside the one that it looks like. */
export const CompareContext = createContext<(finding: Recognised) => void>(() => undefined)
