import type { TextFinding } from '../../shared/moderation.ts'
import { useSay } from '../lib/words.tsx'
import { cut } from './marked-words.ts'

/** Words of a contributor, with what machines found in them marked and named. */
export function MarkedText({ text, findings }: { text: string; findings: readonly TextFinding[] }) {
  const say = useSay()
  return (
    <>
      {cut(text, findings).map(({ text, findings }, index) => {
        if (findings.length === 0) return text
        const label = [...new Set(findings.map(({ category }) => say(`desk.marked-${category}`)))].join(', ')
        return (
          <mark key={index} title={label}>
            {text}
            <span class="unseen"> ({label})</span>
          </mark>
        )
      })}
    </>
  )
}
