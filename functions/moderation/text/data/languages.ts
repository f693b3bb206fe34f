import type { LanguageData } from '../language-data.ts'
import { bg } from './bg.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fr } from './fr.ts'
import { hu } from './hu.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'

export const LANGUAGES: Readonly<Record<string, LanguageData>> = { it, nl, fr, bg, ro, hu, et, pt, es, en }
