import { useEffect, useRef } from 'preact/hooks'
import type { PrintStory } from '../../shared/print-pack.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { Failure } from './failure.tsx'
import { countsOf, sizeIn } from './pack-counts.ts'
import type { Packing } from './use-packing.ts'

interface PackRunProps {
  packing: Packing
  onCancel: () => void
  onRetry: () => void
}

/** How far a pack is, with the way to stop it; and what became of it. */
export function PackRun({ packing, onCancel, onRetry }: PackRunProps) {
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed is gone: who works by keyboard goes on here.
  useEffect(() => {
    if (packing.state !== 'stopped') (box.current?.querySelector<HTMLElement>('.button') ?? box.current)?.focus()
  }, [packing.state])
  return (
    <div class="pack-run" ref={box} tabIndex={-1}>
      {packing.state === 'running' && <Running packing={packing} onCancel={onCancel} />}
      {packing.state === 'saved' && <Saved packing={packing} />}
      {packing.state === 'failed' && <Failure error={packing.error} onRetry={onRetry} />}
    </div>
  )
}

function Running({ packing: { pack, done }, onCancel }: { packing: Packing & { state: 'running' }; onCancel: () => void }) {
  const say = useSay()
  const { lang } = useWords()
  const { photos, bytes } = countsOf(pack?.items ?? [])
  const size = sizeIn(lang)
  const number = new Intl.NumberFormat(lang)
  return (
    <>
      <progress {...(pack ? { max: Math.max(1, bytes), value: done.bytes } : {})} aria-label={say('desk.pack-progress')} />
      <p class="pack-told">
        {pack &&
          say('desk.pack-running', {
            done: number.format(done.photos),
            photos: say('desk.photos', { count: photos }),
            bytes: size(done.bytes),
            size: size(bytes),
          })}
      </p>
      <p class="quiet">{say('desk.pack-stay')}</p>
      <Button onClick={onCancel}>{say('desk.cancel')}</Button>
    </>
  )
}

function Saved({ packing: { name, packed } }: { packing: Packing & { state: 'saved' } }) {
  const say = useSay()
  const { lang } = useWords()
  const { photos } = countsOf(packed.stories)
  const { leftOut, goneSince } = packed
  const nameOf = ({ id, title, credit }: PrintStory) => (
    <li key={id}>
      {title ?? say('desk.pack-untitled')} · {credit}
    </li>
  )
  return (
    <>
      <Note kind="good" title={say('desk.pack-done', { name })}>
        <p>
          {say('desk.pack-holds', {
            stories: say('desk.pack-stories', { count: packed.stories.length }),
            photos: say('desk.photos', { count: photos }),
            size: sizeIn(lang)(packed.bytes),
          })}
        </p>
      </Note>
      {leftOut.length > 0 && (
        <Note kind="warning" title={say('desk.pack-left-out', { count: leftOut.length })}>
          <ul>{leftOut.map(nameOf)}</ul>
        </Note>
      )}
      {goneSince.length > 0 && (
        <Note kind="warning" title={say('desk.pack-gone-since', { count: goneSince.length })}>
          <ul>
            {goneSince
              .flatMap(({ photos: files }) => files)
              .map(file => (
                <li key={file.name}>{file.name}</li>
              ))}
          </ul>
        </Note>
      )}
    </>
  )
}
