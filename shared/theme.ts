import * as v from 'valibot'
import { THEMES } from './themes.ts'

export { THEMES }
export const Theme = v.picklist(THEMES)
export type Theme = v.InferOutput<typeof Theme>

/** Accent colours with checked contrast in both schemes; the values are in web/styles. */
export const ACCENTS = ['sea', 'brick', 'moss', 'plum', 'ochre', 'teal', 'rose', 'indigo', 'olive', 'rust'] as const
export const Accent = v.picklist(ACCENTS)
export type Accent = v.InferOutput<typeof Accent>
