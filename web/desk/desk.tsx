import { useEffect, useState } from 'preact/hooks'
import type { DeskMe } from '../../shared/desk.ts'
import { useWords } from '../lib/words.tsx'
import { BoxesContext } from './boxes.tsx'
import { changeOwn, readMe } from './calls.ts'
import { Failure } from './failure.tsx'
import { Header } from './header.tsx'
import { Item } from './item.tsx'
import { ShortcutsContext } from './keys.ts'
import { later } from './later.tsx'
import { resume, type Sent, useOutbox } from './outbox.ts'
import { Queue } from './queue.tsx'
import { RiskContext } from './risk.tsx'
import { type Route, useRoute } from './route.ts'
import { SentBack } from './sent-back.tsx'
import { useSettings } from './settings.ts'
import { Shortcuts } from './shortcuts.tsx'
import { type Message, StatusLine } from './status-line.tsx'
import { claimDrafts } from './use-draft.ts'
import { type QueueState, useQueue } from './use-queue.ts'
import type { DeskProps } from './waiting.tsx'

const Statistics = later(async () => (await import('./statistics.tsx')).Statistics)
const PrintPack = later(async () => (await import('./print-pack.tsx')).PrintPack)
const People = later(async () => (await import('./people.tsx')).People)
const Campaigns = later(async () => (await import('./campaigns.tsx')).Campaigns)
const Places = later(async () => (await import('./places.tsx')).Places)
const CityPage = later(async () => (await import('./city-page.tsx')).CityPage)

/** The moderators' desk: its frame, and the page that the address names. */
export function Desk({ languages }: DeskProps) {
  const [me, setMe] = useState<DeskMe>()
  const [failure, setFailure] = useState<unknown>()
  const [message, announce] = useState<Message>()
  const [settings, change] = useSettings()
  const route = useRoute()
  const { lang } = useWords()
  const load = () => {
    setFailure(undefined)
    readMe().then(known => {
      claimDrafts(known.key)
      setMe(known)
      resume(known.key)
      // The daily mail comes in the language that is spoken here.
      if (known.digest && known.lang !== lang) changeOwn({ lang }).catch(() => {})
    }, setFailure)
  }
  useEffect(load, [])

  return (
    <ShortcutsContext value={settings.shortcuts}>
      <Header me={me} route={route} languages={languages} settings={settings} onChange={change} announce={announce} />
      <StatusLine message={message} onDone={() => announce(undefined)} />
      <RiskContext value={[settings, change]}>
        <BoxesContext value={[settings.boxes, boxes => change({ boxes })]}>
          {me ? <Page me={me} announce={announce} onChanged={load} /> : failure !== undefined && <Failure error={failure} onRetry={load} />}
        </BoxesContext>
        <Shortcuts me={me} settings={settings} onChange={change} />
      </RiskContext>
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
  const sent = useOutbox()
  const queue = useQueue(route.filter, sent)
  return (
    <>
      <SentBack sent={sent} shown={route.page === 'item' ? route.id : undefined} filter={route.filter} />
      <Routed me={me} route={route} queue={queue} sent={sent} announce={announce} onChanged={onChanged} />
    </>
  )
}

interface RoutedProps extends PageProps {
  route: Route
  queue: QueueState
  sent: readonly Sent[]
}

function Routed({ me, route, queue, sent, announce, onChanged }: RoutedProps) {
  switch (route.page) {
    case 'queue':
      return <Queue me={me} queue={queue} filter={route.filter} announce={announce} />
    case 'item':
      return <Item key={route.id} me={me} id={route.id} queue={queue} sent={sent.find(({ id }) => id === route.id)} filter={route.filter} announce={announce} />
    case 'campaigns':
      return <Campaigns me={me} city={route.filter.city} slug={route.slug} announce={announce} />
    case 'places':
      return <Places me={me} city={route.filter.city} slug={route.slug} announce={announce} />
    case 'city':
      return <CityPage me={me} city={route.filter.city} announce={announce} onSaved={onChanged} />
    case 'people':
      return <People me={me} announce={announce} />
    case 'print':
      return <PrintPack me={me} city={route.filter.city} campaign={route.filter.campaign} place={route.filter.place} theme={route.theme} announce={announce} />
    case 'statistics':
      return <Statistics me={me} city={route.filter.city} days={route.days} />
    default:
      return route satisfies never
  }
}
