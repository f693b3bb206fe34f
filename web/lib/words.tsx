import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { say, type Words } from '../../shared/i18n/format.ts'
import type { MessageKey, Params } from '../../shared/i18n/messages.ts'

const WordsContext = createContext<Words>({ lang: 'en', messages: {} })

/** Give everything below it a language and its messages. */
export const WordsProvider = WordsContext.Provider

export const useWords = () => useContext(WordsContext)

/** Answers a function that writes a message in the language of the page. */
export function useSay(): (key: MessageKey, params?: Params) => string {
  const words = useContext(WordsContext)
  return (key, params) => say(words, key, params)
}
