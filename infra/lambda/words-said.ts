import type { ProgramName } from '../aws/names.ts'

/** What the desk, its sign-in and mails say: no page of the site does. */
const DESK = /^(desk|login|mail)\./
/** What pages say that everyone may read and that a contributor sees, and what mails do: the api writes none of them. */
const PAGES = /^(campaign|error|gallery|legal|lightbox|mail|map|network|notice-page|place|poster|report|share|status|status-page|story|transparency|wall)\./
/** What a statement of reasons says: intake and upkeep write one where a city has something refused by machine. */
const STATEMENT = /^reason\./
/** What is said on the way of one person's photo, and in legal pages: nothing that other sites show, and no map, wall or poster. */
const PERSONAL = /^(explain|found|legal|notice-page|photo-problem|problem|reason|redress|report|share|statement|status|status-page|transparency)\./
/** What only the program `open` says: nothing of it is on a page of the site, but the link to the map. */
const OPEN = /^(catalogue\.|embed\.|embed-page\.|iiif\.|map\.(?!link$)|poster\.|wall\.|widget\.)/
/** The foot of every page, and what a page says of an address that asks for too much. */
const EVERYWHERE = /^(legal\.(accessibility|imprint|privacy|terms)|problem\.(bad-cursor|one-filter)|transparency\.link)$/
/** All that mails say. */
const MAIL = /^(explain|found|mail|reason|redress|statement)\./

/** Whether a program may ever say what has this key. */
export function isSaid(name: ProgramName, key: string): boolean {
  if (name === 'site') return !DESK.test(key) && !OPEN.test(key)
  if (name === 'open') return EVERYWHERE.test(key) || (!DESK.test(key) && !PERSONAL.test(key))
  if (name === 'api') return !PAGES.test(key) && !OPEN.test(key)
  if (name === 'intake' || name === 'upkeep') return STATEMENT.test(key)
  return name !== 'changes' || MAIL.test(key)
}
