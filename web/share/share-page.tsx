import { useEffect, useState } from 'preact/hooks'
import { useSay } from '../lib/words.tsx'
import { Note } from '../ui/note.tsx'
import { AddressPart } from './address-part.tsx'
import { ConsentsPart } from './consents-part.tsx'
import type { Fields } from './draft.ts'
import { ErrorSummary } from './error-summary.tsx'
import { KeepingNote } from './keeping-note.tsx'
import { ObstacleNote } from './obstacle-note.tsx'
import { PhotosPart } from './photos-part.tsx'
import { mayBeDeclinedByMachine, type ShareProps } from './props.ts'
import { SendingPart } from './sending-part.tsx'
import { SentList } from './sent-list.tsx'
import { SentPart } from './sent-part.tsx'
import { StoryPart } from './story-part.tsx'
import { useDraft } from './use-draft.ts'
import { SEND_BUTTON, usePost } from './use-post.ts'
import { useSent } from './use-sent.ts'

/** The share page as a postcard: the photos are its front, the words its back, one button sends it. */
export function SharePage(initial: ShareProps) {
  const say = useSay()
  const [terms, setTerms] = useState(initial.terms)
  const page = { ...initial, terms }
  const desk = useDraft(page)
  const post = usePost(desk, page, say('share.anonymous'), setTerms)
  const { sent, forget } = useSent(desk.store, post.receipt)
  // Without WebCrypto, which browsers keep for secure origins, no token can be made.
  const [secure, setSecure] = useState(true)
  useEffect(() => setSecure(Boolean(globalThis.crypto?.subtle)), [])

  if (!secure)
    return (
      <Note kind="error" title={say('share.not-secure-title')}>
        <p>{say('share.not-secure')}</p>
      </Note>
    )
  const machine = mayBeDeclinedByMachine(page, desk.draft.fields.campaign)
  if (post.receipt) {
    return (
      <>
        <SentPart page={page} machine={machine} receipt={post.receipt} onAnother={post.another} />
        <SentList sent={sent.filter(({ id }) => id !== post.receipt?.id)} onForget={forget} />
      </>
    )
  }

  const { draft } = desk
  const change = (fields: Partial<Fields>) => {
    desk.change(fields)
    post.touched(Object.keys(fields))
  }
  const part = {
    page,
    fields: draft.fields,
    onChange: change,
    errorAt(field: string) {
      const mistake = post.mistakes.find(each => each.field === field)
      return mistake && say(mistake.key, mistake.params)
    },
  }
  return (
    <>
      {page.closed !== undefined && (
        <Note kind="warning">
          <p>{page.closed ? say('share.closed', { campaign: page.closed }) : say('share.closed-unknown')}</p>
        </Note>
      )}
      <KeepingNote desk={desk} underway={post.underway} />
      <ObstacleNote obstacle={post.obstacle} />
      <form
        class={`share-form${post.underway ? ' is-underway' : ''}`}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          post.post()
        }}
      >
        <ErrorSummary mistakes={post.mistakes} />
        <div class="share-card">
          <fieldset class="share-part" disabled={desk.keeping === 'opening'}>
            <PhotosPart desk={desk} voyage={post.voyage} mistakes={post.mistakes} onChange={() => post.touched(['photos'])} />
          </fieldset>
          <fieldset class="share-part" disabled={desk.keeping === 'opening' || post.underway}>
            <section class="share-back" aria-labelledby="share-back-title">
              <h2 class="share-step" id="share-back-title">
                {say('share.step-story')}
              </h2>
              <div class="share-halves">
                <StoryPart {...part} />
                <AddressPart {...part} />
              </div>
            </section>
            {!post.underway && <ConsentsPart {...part} />}
          </fieldset>
        </div>
        {post.underway ? (
          <SendingPart city={page.city.name} draft={draft} voyage={post.voyage} onStop={post.stop} />
        ) : (
          <div class="share-send">
            <button class="button share-button" id={SEND_BUTTON} type="submit" disabled={desk.keeping === 'opening'}>
              {say('share.send', { city: page.city.name })}
            </button>
            <p class="field-hint">
              {say('share.send-hint')} {machine && say('share.machine')}
            </p>
          </div>
        )}
      </form>
      <SentList sent={sent} onForget={forget} />
    </>
  )
}
