import type { ComponentChildren } from 'preact'

/** A sentence of the catalogue with marked-up parts in it: `{name}` that was left open is filled by the part of that name. */
export function Sentence({ text, parts }: { text: string; parts: Record<string, ComponentChildren> }) {
  return (
    <>
      {text.split(/(\{\w+\})/).map(piece => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1]
        return name === undefined ? piece : (parts[name] ?? piece)
      })}
    </>
  )
}
