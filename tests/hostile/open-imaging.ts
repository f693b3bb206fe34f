import { createImaging } from '../../functions/imaging/imaging.ts'
import type { Imaging } from '../../functions/ports.ts'

/** Imaging as the one-machine host has it, but patient: where others use the processor too, work takes long that is little. */
export const openImaging = (): Imaging => createImaging({ limits: { wallSeconds: 600 } })
