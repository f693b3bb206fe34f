import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Outcome } from '../../shared/submission.ts'

/** Outcomes that need a reason, each with its form. */
export type Reasoned = Exclude<Outcome, 'publish'>

/** What is asked before a decision, or in place of one: a reason, a colleague, why photos are left out. */
export type Form = Reasoned | 'pass' | 'left-out'

export interface Forms {
  form: Form | undefined
  open(form: Form): void
  close(): void
}

/** Which form stands in the place of the decision bar; once it is closed, the focus goes back to where it was. */
export function useForms(isPossible: (form: Form) => boolean): Forms {
  const [asked, setAsked] = useState<Form>()
  const opener = useRef<Element | null>(null)
  // What someone else decided meanwhile may leave nothing to give a reason for.
  const form = asked && isPossible(asked) ? asked : undefined
  const isOpen = form !== undefined
  // Only now is the bar there again, perhaps with the button that opened the form.
  useLayoutEffect(() => {
    if (isOpen || !(opener.current instanceof HTMLElement)) return
    const back = opener.current.isConnected ? opener.current : document.querySelector<HTMLElement>('.facts h1')
    back?.focus()
    opener.current = null
  }, [isOpen])
  return {
    form,
    open(next) {
      opener.current = document.activeElement
      setAsked(next)
    },
    close: () => setAsked(undefined),
  }
}
