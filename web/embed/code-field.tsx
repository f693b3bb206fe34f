import { useRef, useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'

interface CodeFieldProps {
  id: string
  label: string
  code: string
}

/** Code to be read, selected or copied. */
export function CodeField({ id, label, code }: CodeFieldProps) {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  /** What was copied, or could not be: another code makes it untrue. */
  const [tried, setTried] = useState<{ code: string; isCopied: boolean }>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setTried({ code, isCopied: true })
    } catch {
      // Not allowed, or no clipboard at all: it is selected, one key away from copied.
      field.current?.focus()
      field.current?.select()
      setTried({ code, isCopied: false })
    }
  }
  return (
    <div class="code-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea id={id} ref={field} class="input code" readOnly spellcheck={false} rows={code.split('\n').length} value={code} />
      <div class="code-foot">
        <Button onClick={copy} aria-describedby={`${id}-status`}>
          {say('embed-page.copy')}
        </Button>
        <p class="field-hint" role="status" id={`${id}-status`}>
          {tried?.code === code ? say(tried.isCopied ? 'embed-page.copied' : 'embed-page.copy-failed') : ''}
        </p>
      </div>
    </div>
  )
}
