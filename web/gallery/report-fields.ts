export type ReportControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Put the words that the form has for it at every field that is wrong, take them from the others, and go to the first. Says whether any is. */
export function markWrong(form: HTMLFormElement, isWrong: (control: ReportControl) => boolean): boolean {
  const wrong = [...form.querySelectorAll<ReportControl>('.input')].filter(control => {
    clear(control)
    return isWrong(control) && mark(form, control)
  })
  wrong[0]?.focus()
  return wrong.length > 0
}

function mark(form: HTMLFormElement, control: ReportControl): boolean {
  const words = form.querySelector<HTMLTemplateElement>(`template[data-error-of=${control.id}]`)
  if (!words) return false
  words.after(words.content.cloneNode(true))
  control.ariaInvalid = 'true'
  control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), errorId(control)].filter(Boolean).join(' '))
  control.addEventListener('input', () => clear(control), { once: true })
  return true
}

function clear(control: ReportControl): void {
  const error = document.getElementById(errorId(control))
  if (!error) return
  error.remove()
  control.ariaInvalid = null
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id !== errorId(control))
  if (others.join('')) control.setAttribute('aria-describedby', others.join(' '))
  else control.removeAttribute('aria-describedby')
}

const errorId = ({ id }: ReportControl) => `${id}-error`
