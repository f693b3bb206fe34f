import type { TextFinding, TextPlace } from '../../shared/moderation.ts'

/** A stretch of a text, with what was found in it. */
export interface Stretch {
  text: string
  findings: readonly TextFinding[]
}

/** Findings in one text. */
export const findingsIn = (findings: readonly TextFinding[], field: TextPlace['field'], photo?: string) =>
  findings.filter(({ at }) => at && at.field === field && at.photo === photo)

/** Cut a text where something was found, so that every stretch has one set of findings. What is about the whole text marks nothing. */
export function cut(text: string, findings: readonly TextFinding[]): Stretch[] {
  const marking = findings.filter(({ at }) => at && at.start < at.end && at.end <= text.length && at.end - at.start < text.length + Number(text.length < 60))
  const edges = [...new Set([0, text.length, ...marking.flatMap(({ at }) => (at ? [at.start, at.end] : []))])].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0
    return { text: text.slice(start, end), findings: marking.filter(({ at }) => at && at.start <= start && end <= at.end) }
  })
}
