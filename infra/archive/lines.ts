import * as v from 'valibot'
import type { Erasure, MailRecord, NoticeMark, Saved, ThingKind, Things } from '../../functions/ports.ts'
import type { Ambassador } from '../../shared/ambassador.ts'
import type { City } from '../../shared/city.ts'
import type { Day } from '../../shared/day-root.ts'
import type { Invitation } from '../../shared/invitation.ts'
import type { Member, RoleChange } from '../../shared/member.ts'
import type { Notice } from '../../shared/notice.ts'
import type { Entry, Submission } from '../../shared/submission.ts'
import { LINES } from './format.ts'

type SavedThing<Kind extends ThingKind> = { city: string; thing: Things[Kind]; saved?: Saved }

/** What a line of each kind holds. */
export interface Lines {
  cities: { thing: City; saved?: Saved }
  campaigns: SavedThing<'campaigns'>
  places: SavedThing<'places'>
  members: Member
  invitations: Invitation
  ambassadors: Ambassador
  'role-changes': RoleChange
  submissions: Submission
  entries: { submission: string; entry: Entry }
  notices: Notice
  mails: MailRecord
  days: Day
  marks: NoticeMark & { city: string }
  erasures: Erasure
}

/** JSON in lines: each ends in a line break, and an empty file has none. */
export const asLines = (values: readonly object[]): string => values.map(each => `${JSON.stringify(each)}\n`).join('')

/** Read lines of a kind; throws naming the entry and the line that is not as expected. */
export function readLines<Kind extends keyof Lines>(kind: Kind, name: string, bytes: Uint8Array): Lines[Kind][] {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1)
  return lines.map((line, index) => {
    try {
      const value: unknown = JSON.parse(line)
      v.assert(LINES[kind], value)
      return value as unknown as Lines[Kind]
    } catch (cause) {
      throw new Error(`expected a line of ${kind} in ${name}, line ${index + 1} is none: ${cause instanceof Error ? cause.message : cause}`, { cause })
    }
  })
}
