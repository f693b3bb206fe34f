import { useRef, useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'

/** The private link, to be read, selected or copied. */
export function CopyLink({ path }: { path: string }) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean>()
  const link = `${location.origin}${path}`

  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      // Not allowed, or no clipboard at all: the link is selected, one key away from copied.
      input.current?.focus()
      input.current?.select()
      setCopied(false)
    }
  }

  return (
    <div class="share-link">
      <label class="field-label" for="f-link">
        {say('share.link')}
      </label>
      <p class="field-hint" id="f-link-hint">
        {say('share.link-hint')}
      </p>
      <div class="share-link-row">
        <input
          class="input"
          id="f-link"
          ref={input}
          readOnly
          value={link}
          aria-describedby="f-link-hint"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button onClick={copy}>{say('share.copy')}</Button>
      </div>
      <p class="field-hint" role="status">
        {copied === undefined ? '' : say(copied ? 'share.copied' : 'share.copy-failed')}
      </p>
    </div>
  )
}
