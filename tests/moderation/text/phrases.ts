import { bg } from './phrases/bg.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { et } from './phrases/et.ts'
import { fr } from './phrases/fr.ts'
import { hu } from './phrases/hu.ts'
import { it } from './phrases/it.ts'
import { nl } from './phrases/nl.ts'
import { pt } from './phrases/pt.ts'
import { ro } from './phrases/ro.ts'

/** Phrases of one language, as `npm run bench:text -- --phrases FILE` reads them too. */
export type Phrases = Record<string, { clean: string[]; abusive: string[] }>

/** Known to the lists, most of them since they were mended by them: they show that nothing breaks, not how good the lists are. */
export const PHRASES: Phrases = { it, nl, fr, bg, ro, hu, et, pt, es, en }
