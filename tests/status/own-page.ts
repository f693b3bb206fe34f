import type { Browser, Page } from 'playwright-core'
import { type DeskHost, openPage } from '../desk/open-desk-host.ts'
import { type Contributor, contributor, makePhoto } from '../support/contributor.ts'

export interface Card {
  id: string
  link: string
  someone: Contributor
}

/** A card that someone has sent, with photos that a person can look at. */
export async function sendCard({ url }: Pick<DeskHost, 'url'>, { title = 'A morning', photos = 1 } = {}): Promise<Card> {
  const card = await sendPhotos(url, title, await Promise.all(Array.from({ length: photos }, () => makePhoto())))
  await card.someone.reaches('in_review')
  return card
}

/** A card with these photos, whatever becomes of them. */
export async function sendPhotos(url: string, title: string, photos: readonly Uint8Array<ArrayBuffer>[]): Promise<Card> {
  const someone = await contributor(url, photos, { story: { title, text: 'Seen on the way to work.', lang: 'en' } })
  const tickets = await someone.begin()
  await someone.upload(tickets)
  return { id: tickets.id, link: `${url}/my/${tickets.id}?lang=en#${someone.token}`, someone }
}

/** Open a private link on a phone; its clock can be put forward, to the next look. */
export async function openOwn(browser: Browser, link: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage(browser, { viewport: { width: 390, height: 844 }, ...options })
  await opened.page.clock.install()
  await opened.page.goto(link)
  return opened
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
