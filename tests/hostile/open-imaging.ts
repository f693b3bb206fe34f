import { createImaging } from '../../functions/imaging/imaging.ts'
import type { Imaging } from '../../functions/ports.ts'

/** Imaging as the one-machine host has it. */
export const openImaging = (): Imaging => createImaging()
