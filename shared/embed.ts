/** Colours of a frame: as the reader's device is set, or always the same. */
export const LOOKS = ['auto', 'light', 'dark'] as const
export type Look = (typeof LOOKS)[number]

/** What a frame and the page around it tell each other by `postMessage`. */
export const FRAME_MESSAGES = { height: 'veduta:height', ask: 'veduta:ask' } as const
