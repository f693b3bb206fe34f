import { useEffect, useState } from 'preact/hooks'
import { baseLanguage } from '../lib/base-language.ts'
import { languageName } from '../ui/language.ts'
import type { ShareProps } from './props.ts'

type Langs = ShareProps['langs']

/** Languages that a story can be said to be written in: the city's, and once the page is alive those that this device is set to. */
export function useLanguages(known: Langs, chosen: string): Langs {
  const [langs, setLangs] = useState(known)
  useEffect(() => setLangs(withLanguages(known, [...navigator.languages, chosen])), [chosen])
  return langs
}

/** Add the languages of tags (`fr-CH` is French) that have a name and are not there yet. */
export function withLanguages(known: Langs, tags: readonly string[]): Langs {
  const langs = [...known]
  for (const tag of tags) {
    const lang = baseLanguage(tag)
    if (lang && !langs.some(each => each.lang === lang) && hasName(lang)) langs.push({ lang, name: languageName(lang) })
  }
  return langs
}

const hasName = (lang: string) => new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang) !== undefined
