import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { type LocalText, pickText } from '../../shared/text.ts'
import { useSay, useWords } from '../lib/words.tsx'
import { Button } from '../ui/button.tsx'
import type { Selection } from './calls.ts'
import { Failure } from './failure.tsx'
import { PackChoice, useCityNames } from './pack-choice.tsx'
import { PackContents } from './pack-contents.tsx'
import { countsOf, sizeIn } from './pack-counts.ts'
import { PackRun } from './pack-run.tsx'
import { packSheets } from './pack-sheets.ts'
import { deskHref, go } from './route.ts'
import type { Message } from './status-line.tsx'
import { nextPack, usePack } from './use-pack.ts'
import { usePacking } from './use-packing.ts'
import { useSayCity } from './use-say-city.ts'

interface PrintPackProps extends Selection {
  me: DeskMe
  city: string | undefined
  announce: (message: Message | undefined) => void
}

function addressOf(city: string, { campaign, place, theme }: Selection): string {
  const href = deskHref('print', { city, campaign, place })
  return theme ? `${href}&theme=${theme}` : href
}

/** Pictures for whoever prints: choose stories, see what would be in the pack, save it. City and selection are in the address. */
export function PrintPack({ me, city: asked, campaign, place, theme, announce }: PrintPackProps) {
  const say = useSay()
  const { lang } = useWords()
  const sayCity = useSayCity(me.cities)
  const city = me.cities.find(({ slug }) => slug === asked) ?? me.cities[0]
  const selection = { campaign, place, theme }
  const key = JSON.stringify([city?.slug, selection])
  // Where each pack up to this one begins; the first has no cursor.
  const [begun, setBegun] = useState<{ key: string; starts: readonly string[] }>({ key, starts: [] })
  const starts = begun.key === key ? begun.starts : []
  const cursor = starts.at(-1)
  const { pack, error, reload } = usePack(city?.slug, selection, cursor)
  const { packing, start, cancel, forget } = usePacking()
  const names = useCityNames(city)
  const heading = useRef<HTMLHeadingElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const isRunning = packing?.state === 'running'
  useEffect(() => {
    document.title = `${say('desk.pack')} · ${say('app.name')}`
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (packing?.state === 'stopped') {
      announce({ text: say('desk.pack-stopped') })
      buttons.current?.querySelector('button')?.focus()
    }
    if (packing?.state === 'saved') announce({ text: say('desk.pack-done', { name: packing.name }) })
  }, [packing?.state])

  const stories = pack?.items ?? []
  const { photos, bytes } = countsOf(stories)
  const size = sizeIn(lang)
  const turnTo = (next: readonly string[]) => {
    forget()
    setBegun({ key, starts: next })
    heading.current?.focus({ preventScroll: true })
  }
  const save = () => {
    if (!city) return
    const naming = (things: readonly { slug: string; name: LocalText }[]) => (slug: string) =>
      pickText(things.find(each => each.slug === slug)?.name, lang, city.languages)?.text ?? slug
    const sheetNaming = { say, lang, city: sayCity(city.slug), campaign: naming(names.campaigns), place: naming(names.places) }
    announce(undefined)
    start({
      name: `${city.slug}-print-${new Date().toISOString().slice(0, 10)}-${starts.length + 1}.zip`,
      read: () => nextPack(city.slug, selection, cursor),
      sheets: packed => packSheets(packed.stories, packed.goneSince, sheetNaming),
    })
  }
  return (
    <main class="editor pack" id="main" aria-busy={city && !pack && error === undefined}>
      <h1 tabIndex={-1} ref={heading}>
        {say('desk.pack')}
      </h1>
      <p class="people-lead">{say('desk.pack-lead')}</p>
      {!city && <p class="desk-empty">{say('desk.pack-no-city')}</p>}
      {city && (
        <PackChoice
          cities={me.cities}
          city={city}
          names={names}
          selection={selection}
          sayCity={sayCity}
          disabled={isRunning}
          onChange={(slug, chosen) => {
            forget()
            go(addressOf(slug, chosen), { replace: true })
          }}
        />
      )}
      {error !== undefined && <Failure error={error} onRetry={reload} />}
      {pack && stories.length === 0 && <p class="desk-empty">{say('desk.pack-none')}</p>}
      {pack && stories.length > 0 && (
        <div class="pack-head">
          <h2>{say('desk.pack-number', { number: starts.length + 1 })}</h2>
          <p>
            {say('desk.pack-holds', {
              stories: say('desk.pack-stories', { count: stories.length }),
              photos: say('desk.photos', { count: photos }),
              size: size(bytes),
            })}{' '}
            {pack.next && say('desk.pack-more', { count: pack.limits.stories, size: size(pack.limits.bytes) })}
          </p>
        </div>
      )}
      {packing && <PackRun packing={packing} onCancel={cancel} onRetry={save} />}
      {pack && !isRunning && (
        <div class="pack-buttons" ref={buttons}>
          {stories.length > 0 && packing?.state !== 'failed' && (
            <Button look={packing?.state === 'saved' ? 'quiet' : 'accent'} onClick={save}>
              {say('desk.pack-save')}
            </Button>
          )}
          {pack.next && <Button onClick={() => pack.next && turnTo([...starts, pack.next])}>{say('desk.pack-next')}</Button>}
          {starts.length > 0 && <Button onClick={() => turnTo([])}>{say('desk.pack-first')}</Button>}
        </div>
      )}
      {stories.length > 0 && <PackContents stories={stories} />}
    </main>
  )
}
