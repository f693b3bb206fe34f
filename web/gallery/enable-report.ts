import type { NoticeBody } from '../../shared/notice.ts'
import { callApi } from '../lib/api.ts'

type Answer = 'sent' | 'incomplete' | 'failed'

/** Send reports about a story over the API, and open the form for those who come by its address. */
export function enableReport(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form[data-report]')
  const details = form?.closest('details')
  const button = form?.querySelector('button')
  if (!form || !details || !button) return
  button.disabled = false
  const openIfMeant = () => {
    if (location.hash === '#report') details.open = true
  }
  openIfMeant()
  addEventListener('hashchange', openIfMeant)

  form.addEventListener('submit', async event => {
    event.preventDefault()
    const body = bodyOf(form)
    if (!body.explanation) {
      tell(details, 'incomplete')
      form.querySelector<HTMLElement>('[name=explanation]')?.focus()
      return
    }
    button.disabled = true
    try {
      await callApi(`/api/v1/stories/${form.dataset.report}/notices`, { method: 'POST', body })
      tell(details, 'sent')
      form.remove()
    } catch {
      // What was written stays in the form.
      tell(details, 'failed')
      button.disabled = false
    }
  })
}

function bodyOf(form: HTMLFormElement): NoticeBody {
  const data = new FormData(form)
  const text = (name: string) => String(data.get(name) ?? '').trim()
  return { ground: text('ground') as NoticeBody['ground'], explanation: text('explanation'), ...(text('email') && { email: text('email') }) }
}

/** Say it in the words that the page brought along. */
function tell(details: HTMLElement, answer: Answer): void {
  const status = details.querySelector('[data-answer]')
  const words = status?.querySelector<HTMLTemplateElement>(`template[data-when=${answer}]`)
  if (!status || !words) return
  for (const said of status.querySelectorAll(':scope > .note')) said.remove()
  status.append(words.content.cloneNode(true))
}
