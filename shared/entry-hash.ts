import { canonicalJson } from './canonical-json.ts'
import type { Actor, Entry } from './submission.ts'
import { sha256Hex } from './token.ts'

/** A commitment to something personal: without the salt nobody can try names or words on it, and without both it still counts. */
export interface Seal {
  hash: string
  salt?: string
}

/** What an entry may have to forget: who the moderator was, and what a person typed. */
export type Sealed = 'who' | 'note'
export type Seals = Partial<Record<Sealed, Seal>>

/** How a moderator is kept who was forgotten. */
export const NOBODY: Extract<Actor, { kind: 'moderator' }> = { kind: 'moderator', id: '', name: '' }

const isForgotten = ({ actor }: Entry) => actor.kind === 'moderator' && actor.id === ''

/** The personal parts that an entry holds, each as the text that its seal is of. */
function personalIn(entry: Entry): Partial<Record<Sealed, string>> {
  const { actor, note } = entry
  return {
    ...(actor.kind === 'moderator' && !isForgotten(entry) && { who: canonicalJson([actor.id, actor.name]) }),
    // Machines' notes name photos.
    ...(actor.kind !== 'machine' && note !== undefined && { note }),
  }
}

const sealOf = (salt: string, text: string) => sha256Hex(`veduta:seal:1\0${salt}\0${text}`)

/** Seal what is personal in a new entry; `secret` makes a salt. */
export async function sealEntry(entry: Entry, secret: () => string): Promise<Entry> {
  const seals: Seals = {}
  for (const [part, text] of Object.entries(personalIn(entry))) {
    const salt = secret()
    seals[part as Sealed] = { hash: await sealOf(salt, text), salt }
  }
  return Object.keys(seals).length > 0 ? { ...entry, seals } : entry
}

/**
 * Hash an entry: lower-case hex of the SHA-256 of its canonical JSON, in which seals stand for what they seal. So it stays the same
 * when that is forgotten. Entries from before there were seals are hashed as they are.
 */
export function hashEntry({ seals, actor, note, ...rest }: Entry): Promise<string> {
  if (!seals) return sha256Hex(canonicalJson({ ...rest, actor, note }))
  const hashes = Object.fromEntries(Object.entries(seals).map(([part, { hash }]) => [part, hash]))
  return sha256Hex(canonicalJson({ ...rest, actor: seals.who ? { kind: actor.kind } : actor, ...(!seals.note && { note }), seals: hashes }))
}

/** Forget what is sealed in an entry, with the salts. What was stored before there were seals stays: its hash is of the words themselves. */
export function forgetPersons(entry: Entry): Entry {
  if (!entry.seals) return entry
  const { note, ...rest } = entry
  const seals = Object.fromEntries(Object.entries(entry.seals).map(([part, { hash }]) => [part, { hash }]))
  return { ...rest, ...(note !== undefined && !entry.seals.note && { note }), ...(entry.seals.who && { actor: NOBODY }), seals }
}

/** The sealed parts of an entry that are not what was sealed. Those that were forgotten are fine. */
export async function brokenSeals(entry: Entry): Promise<Sealed[]> {
  const { seals = {} } = entry
  const personal = personalIn(entry)
  const broken: Sealed[] = []
  for (const part of ['who', 'note'] as const) {
    const [seal, text] = [seals[part], personal[part]]
    if (!entry.seals || text === undefined) continue
    if (seal?.salt === undefined || (await sealOf(seal.salt, text)) !== seal.hash) broken.push(part)
  }
  return broken
}
