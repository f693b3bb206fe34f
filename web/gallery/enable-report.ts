import type { NoticeAnswer } from '../../shared/api-notice.ts'
import type { NoticeBody } from '../../shared/notice.ts'
import { callApi, NetworkError, ProblemError } from '../lib/api.ts'
import { enableSpot, type Spot } from './enable-spot.ts'
import { markWrong, type ReportControl } from './report-fields.ts'

/** Names of the notes that the form brings along, one for each way in which sending can end. */
export type ReportEnd = 'sent' | 'sent-address' | 'sent-many' | 'no-answer' | 'too-many' | 'gone' | 'not-secure' | 'failed'

/** Send reports about a story over the API, and open a form for those who come by its address. */
export function enableReports(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-report]')) enableReport(form)
}

function enableReport(form: HTMLFormElement): void {
  const details = form.closest('details')
  const status = details?.querySelector<HTMLElement>('[data-answer]')
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
  if (!details || !status || !button) return
  button.disabled = false
  const spot = enableSpot(form)
  const openIfMeant = () => {
    if (location.hash === `#${details.id}`) details.open = true
  }
  openIfMeant()
  addEventListener('hashchange', openIfMeant)

  form.addEventListener('submit', async event => {
    event.preventDefault()
    // A button that is switched off would lose the focus of who pressed it.
    if (button.ariaDisabled === 'true') return
    if (markWrong(form, control => !isFilled(control))) return
    button.ariaDisabled = 'true'
    try {
      const { receipt, silent } = await callApi<NoticeAnswer>(`/api/v1/stories/${form.dataset.report}/notices`, { method: 'POST', body: bodyOf(form, spot()) })
      tell(status, silent ? `sent-${silent}` : 'sent', receipt)
      form.remove()
      status.focus()
    } catch (error) {
      // What was written stays in the form.
      const fields = error instanceof ProblemError ? (error.problem.errors ?? []).map(({ pointer }) => pointer.slice(1)) : []
      if (!markWrong(form, ({ name }) => fields.includes(name))) tell(status, endOf(error))
    }
    button.ariaDisabled = 'false'
  })
}

/** Spaces are no explanation; what an e-mail address is, the browser knows. */
const isFilled = (control: ReportControl) => control.validity.valid && !(control.required && control.value.trim() === '')

function bodyOf(form: HTMLFormElement, spot: Spot): NoticeBody {
  const data = new FormData(form)
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const wish = text('wish') as NonNullable<NoticeBody['likeness']>['wish']
  return {
    ground: text('ground'),
    explanation: text('explanation'),
    ...(text('name') && { name: text('name') }),
    ...(text('email') && { email: text('email') }),
    lang: document.documentElement.lang,
    ...(wish && { likeness: { wish, photo: text('photo'), ...(spot && { spot }) } }),
  }
}

function endOf(error: unknown): ReportEnd {
  if (error instanceof NetworkError) return 'no-answer'
  if (error instanceof ProblemError) return error.code === 'too-many' ? 'too-many' : error.code === 'not-found' ? 'gone' : 'failed'
  return isSecureContext ? 'failed' : 'not-secure'
}

/** Say it in the words that the page brought along. */
function tell(status: HTMLElement, end: ReportEnd, receipt = ''): void {
  for (const said of status.querySelectorAll(':scope > .note')) said.remove()
  const words = status.querySelector<HTMLTemplateElement>(`template[data-when=${end}]`)?.content.cloneNode(true)
  if (!(words instanceof DocumentFragment)) return
  for (const slot of words.querySelectorAll('[data-receipt]')) slot.textContent = receipt
  status.append(words)
}
