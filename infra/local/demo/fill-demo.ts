import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../../../functions/context.ts'
import { createSubmission } from '../../../functions/submissions/create-submission.ts'
import { decide } from '../../../functions/submissions/decide.ts'
import type { Member } from '../../../shared/member.ts'
import { uploadKey } from '../../../shared/paths.ts'
import type { SubmissionBody } from '../../../shared/submission.ts'
import { termsVersionOf } from '../../../shared/terms.ts'
import { idFromToken } from '../../../shared/token.ts'
import { drawPicture } from './drawing/picture.ts'
import { rasterise } from './drawing/rasterise.ts'
import type { DemoStory } from './story.ts'

interface DemoEntry {
  city: string
  story: DemoStory
}

interface Options {
  /** Of the data folder: the stories' tokens come from it, so that a second start finds what the first one sent. */
  secret: string
  stories: readonly DemoEntry[]
  signal: AbortSignal
  /** Told after each story that is there. */
  say(done: number, total: number): void
}

const AT_ONCE = 2
const PHOTO = '1'
const DAY_MS = 86_400_000
const DEMO: Member = { issuer: 'veduta', subject: 'demo', name: 'demo', roles: [{ city: '*', role: 'moderator' }] }

/**
 * Send the drawn stories through the real intake and publish them, two at once. Can be stopped anywhere and begun again:
 * what is there already stays as it is.
 */
export async function fillDemo(context: Context, { secret, stories, signal, say }: Options): Promise<void> {
  const waiting = [...stories]
  let done = 0
  const work = async () => {
    for (let entry = waiting.shift(); entry && !signal.aborted; entry = waiting.shift()) {
      // One story that can't be sent must not keep the others away.
      await sendOne(context, entry, secret, signal).catch(error =>
        context.log.error({ story: `${entry.city}/${entry.story.key}`, reason: String(error) }, 'a demo story could not be sent'),
      )
      if (!signal.aborted) say(++done, stories.length)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function sendOne(context: Context, { city, story }: DemoEntry, secret: string, signal: AbortSignal, attempt = 0): Promise<void> {
  const token = createHmac('sha256', secret)
    .update(`demo:${city}/${story.key}${attempt ? `#${attempt}` : ''}`)
    .digest('base64url')
  const id = await idFromToken(token)
  const before = await context.submissions.get(id)
  if (!before || before.status === 'uploading') {
    const png = await rasterise(drawPicture({ ...story.picture, seed: `${city}/${story.key}` }))
    if (signal.aborted) return
    // The bytes come first: should the host stop here, the submission isn't there to be found abandoned.
    await context.objects.write('originals', uploadKey(id, PHOTO), png)
    if (!before) await createSubmission(await atItsTime(context, city, story), { city, token, body: await bodyOf(context, city, story, png.length) })
    await context.jobs.send({ kind: 'intake', submission: id, photo: PHOTO })
  }
  const arrived = await reviewed(context, id, signal)
  // Sent days ago by its own clock, it looked abandoned to the upkeep of a host that was stopped in between: send it anew.
  if (arrived?.status === 'expired' && attempt < 2) return await sendOne(context, { city, story }, secret, signal, attempt + 1)
  if (arrived?.status !== 'in_review' || arrived.decision) return
  await decide(await atItsTime(context, city, story), DEMO, id, { version: arrived.version, revision: arrived.revision, outcome: 'publish' })
}

/** Wait until intake is through; `undefined` when the host stops. */
async function reviewed({ submissions }: Context, id: string, signal: AbortSignal) {
  while (!signal.aborted) {
    const submission = await submissions.get(id)
    if (submission && submission.status !== 'uploading' && submission.status !== 'processing') return submission
    await pause(150)
  }
  return undefined
}

/** The context as it was when a visitor would have sent the story: some days ago, or before its campaign closed. */
async function atItsTime(context: Context, city: string, { campaign, age }: DemoStory): Promise<Context> {
  const closes = campaign && (await context.catalog.campaigns(city)).find(({ slug }) => slug === campaign)?.closes
  const end = Math.min(context.now().getTime(), closes ? Date.parse(`${closes}T12:00:00Z`) : Number.POSITIVE_INFINITY)
  const time = new Date(end - age * DAY_MS)
  return { ...context, now: () => time }
}

async function bodyOf({ catalog }: Context, slug: string, story: DemoStory, bytes: number): Promise<SubmissionBody> {
  const city = await catalog.city(slug)
  const { campaign, place, lang, title, text, tags, credit, licence, alt } = story
  return {
    ...(campaign && { campaign }),
    ...(place && { place }),
    story: { title, text, lang },
    tags,
    credit,
    licence,
    consents: { terms: city ? termsVersionOf(city) : '', ownWork: true, people: 'none', minors: 'none', uses: ['gallery', 'print', 'partners'], aiMade: false },
    photos: [{ type: 'image/png', bytes, alt }],
  }
}
