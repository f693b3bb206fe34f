import { useSay } from '../lib/words.tsx'
import { useReading } from '../ui/reading.tsx'

interface StoryWayProps {
  newer: string | undefined
  older: string | undefined
  /** Path and name of the list that both are in. */
  list: string
  name: string
}

/** The way on: to the stories beside this one, and back to the list. */
export function StoryWay({ newer, older, list, name }: StoryWayProps) {
  const say = useSay()
  const { links } = useReading()
  return (
    <nav class="story-way wide" aria-label={say('story.way')}>
      {newer ? (
        <a rel="prev" href={newer}>
          ← {say('story.newer')}
        </a>
      ) : (
        <span />
      )}
      <a href={links(list)}>{name}</a>
      {older ? (
        <a rel="next" href={older}>
          {say('story.older')} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
