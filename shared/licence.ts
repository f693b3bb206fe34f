import * as v from 'valibot'
import { LICENCES } from './licences.ts'

export { LICENCES }

export type Licence = keyof typeof LICENCES
export const Licence = v.picklist(Object.keys(LICENCES) as Licence[])
