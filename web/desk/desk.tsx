import { useEffect, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { BoxesContext } from './boxes.tsx'
import { readMe } from './calls.ts'
import { Campaigns } from './campaigns.tsx'
import { CityPage } from './city-page.tsx'
import { Failure } from './failure.tsx'
import { Header } from './header.tsx'
import { Item } from './item.tsx'
import { ShortcutsContext } from './keys.ts'
import { People } from './people.tsx'
import { Places } from './places.tsx'
import { Queue } from './queue.tsx'
import { useRoute } from './route.ts'
import { useSettings } from './settings.ts'
import { Shortcuts } from './shortcuts.tsx'
import { type Message, StatusLine } from './status-line.tsx'
import { useQueue } from './use-queue.ts'
import type { DeskProps } from './waiting.tsx'

/** The moderators' desk: its frame, and the page that the address names. */
export function Desk({ languages }: DeskProps) {
  const [me, setMe] = useState<DeskMe>()
  const [failure, setFailure] = useState<unknown>()
  const [message, announce] = useState<Message>()
  const [settings, change] = useSettings()
  const route = useRoute()
  const load = () => {
    setFailure(undefined)
    readMe().then(setMe, setFailure)
  }
  useEffect(load, [])

  return (
    <ShortcutsContext value={settings.shortcuts}>
      <Header me={me} route={route} languages={languages} settings={settings} onChange={change} announce={announce} />
      <StatusLine message={message} onDone={() => announce(undefined)} />
      <BoxesContext value={[settings.boxes, boxes => change({ boxes })]}>
        {me ? <Page me={me} announce={announce} onChanged={load} /> : failure !== undefined && <Failure error={failure} onRetry={load} />}
      </BoxesContext>
      <Shortcuts settings={settings} onChange={change} />
    </ShortcutsContext>
  )
}

interface PageProps {
  me: DeskMe
  announce: (message: Message | undefined) => void
  /** Something that every page shows was changed. */
  onChanged: () => void
}

function Page({ me, announce, onChanged }: PageProps) {
  const route = useRoute()
  const queue = useQueue(route.filter)
  switch (route.page) {
    case 'queue':
      return <Queue me={me} queue={queue} filter={route.filter} />
    case 'item':
      return <Item key={route.id} me={me} id={route.id} queue={queue} filter={route.filter} announce={announce} />
    case 'campaigns':
      return <Campaigns me={me} city={route.filter.city} slug={route.slug} announce={announce} />
    case 'places':
      return <Places me={me} city={route.filter.city} slug={route.slug} announce={announce} />
    case 'city':
      return <CityPage me={me} city={route.filter.city} announce={announce} onSaved={onChanged} />
    case 'people':
      return <People me={me} announce={announce} />
    default:
      return route satisfies never
  }
}
