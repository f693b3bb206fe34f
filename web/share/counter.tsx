import { useSay } from '../lib/words.tsx'

/** How many characters are left, told when a text nears its limit. */
export function Counter({ length, limit }: { length: number; limit: number }) {
  const say = useSay()
  const left = limit - length
  return (
    <p class={`field-hint share-counter${left < 0 ? ' is-over' : ''}`} role="status">
      {left < 0 ? say('share.over', { count: -left }) : say('share.left', { count: left })}
    </p>
  )
}
