import { isUrgent, type Notice, namesReporter, waits } from '../../../shared/notice.ts'
import { AppError } from '../../errors.ts'
import type { Claim, Notes } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { claimKey, type Key, NOTICES, noticeKey, ofSubmission, passKey, secondsOf, submissionKey, submissionOf } from './keys.ts'
import { ABSENT, type Item, type Table } from './table.ts'

/** Claims that ended or were given back just when they were looked at, in a row; then something else must be wrong. */
const ATTEMPTS = 5

/** Notices that name a reporter, in the index of what time makes due. */
const reporters = (city: string) => `${city}#reporter`
/** Notices that wait for a moderator, in the index of queues: the urgent before the others. */
const waiting = (city: string) => `${city}#reported`
/** Those that one look reads, and looks in one city at most: beyond, it is a flood, and its first stories are enough to begin with. */
const LOOK = 1000
const LOOKS = 20

const attributesOf = (notice: Notice): Item => ({
  notice: JSON.stringify(notice),
  ...(namesReporter(notice) && { u: reporters(notice.city), us: notice.at }),
  ...(waits(notice) && { q: waiting(notice.city), qs: `${isUrgent(notice) ? 0 : 1}#${notice.appeal?.at ?? notice.at}#${notice.id}` }),
})

/** What a member is asked about, in the index of what time makes due. */
const asked = (member: string) => `${member}#asked`

/** Notices and claims in DynamoDB, in the partition of their submission and in no item of its own. */
export function createDynamoNotes(table: Table): Notes {
  const noticesOf = (submission: string) => table.query({ partition: ofSubmission(submission), sort: { prefix: NOTICES }, consistent: true })
  const keyOf = ({ pk, sk }: Item): Key => [String(pk), String(sk)]

  /** Answers whether there was someone to forget, and the time to. */
  async function forget(key: Key, city: string, before: string): Promise<boolean> {
    const submission = await table.get(submissionKey(submissionOf(key[0])), ['city', 'updatedAt'])
    if (submission?.city !== city || String(submission.updatedAt) >= before) return false
    const item = await table.get(key, ['notice'])
    if (!item) return false
    const { name: _name, email: _email, ...notice } = JSON.parse(String(item.notice)) as Notice
    const change = 'SET #notice = :notice REMOVE #u, #us'
    return (await table.update(key, change, { notice: JSON.stringify(notice) }, { that: 'attribute_exists(#u)' })) !== undefined
  }

  /** The first stories of a city about which a notice waits, each by the place of its first one. */
  async function reportedIn(city: string, limit: number): Promise<{ submission: string; place: string }[]> {
    const stories = new Map<string, string>()
    let last = ''
    for (let looks = 0; looks < LOOKS && stories.size < limit; looks++) {
      const found = await table.query({ index: 'queue', partition: waiting(city), ...(last && { sort: { above: last } }), limit: LOOK })
      for (const { pk, qs } of found) {
        last = String(qs)
        const submission = submissionOf(String(pk))
        if (!stories.has(submission)) stories.set(submission, last)
      }
      if (found.length < LOOK) break
    }
    return [...stories].map(([submission, place]) => ({ submission, place }))
  }

  async function claimed(submission: string, now: string): Promise<Claim | undefined> {
    const item = await table.get(claimKey(submission))
    if (!item || String(item.until) <= now) return undefined
    return { by: { id: String(item.holder), name: String(item.name) }, since: String(item.since ?? ''), until: String(item.until) }
  }

  return {
    async addNotice(notice) {
      await table.put(noticeKey(notice.submission, notice.at, notice.id), attributesOf(notice), ABSENT)
    },

    saveNotice: (notice, over) =>
      table.put(noticeKey(notice.submission, notice.at, notice.id), attributesOf(notice), {
        that: '#notice = :before',
        values: { before: JSON.stringify(over) },
      }),

    async reported(cities, limit) {
      const found = await inTurns(cities, city => reportedIn(city, limit))
      const stories = found.flat().sort((a, b) => (a.place < b.place ? -1 : 1))
      return stories.slice(0, limit).map(({ submission, place }) => {
        const [rank, at = ''] = place.split('#')
        return { submission, at, isUrgent: rank === '0' }
      })
    },

    async notices(submission) {
      return (await noticesOf(submission)).map(({ notice }) => JSON.parse(String(notice)) as Notice)
    },

    countNotices: submission => table.count({ partition: ofSubmission(submission), sort: { prefix: NOTICES }, consistent: true }),

    async eraseNotices(submission) {
      await inTurns(await noticesOf(submission), item => table.remove(keyOf(item)))
    },

    async forgetReporters({ city, before }) {
      const named = await table.query({ index: 'due', partition: reporters(city), sort: { below: before } })
      return (await inTurns(named, item => forget(keyOf(item), city, before))).filter(Boolean).length
    },

    async claim(submission, by, now, until, over) {
      const key = claimKey(submission)
      const kept = { name: by.name, until, ttl: secondsOf(until) }
      const mine = { that: '#holder = :holder AND #until > :now', values: { holder: by.id, now } }
      const free = { that: 'attribute_not_exists(#until) OR #until <= :now OR #holder = :over', values: { now, over: over ?? by.id } }
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const holder = await claimed(submission, now)
        if (holder && holder.by.id !== by.id && holder.by.id !== over) return holder
        if (holder?.by.id === by.id) {
          if (await table.update(key, 'SET #name = :name, #until = :until, #ttl = :ttl', kept, mine))
            return { by: { id: by.id, name: by.name }, since: holder.since, until }
        } else if (await table.put(key, { ...kept, holder: by.id, since: now }, free)) return { by: { id: by.id, name: by.name }, since: now, until }
      }
      throw new AppError('unavailable', `expected to take or read the claim within ${ATTEMPTS} attempts`)
    },

    async pass(submission, to, at) {
      await table.put(passKey(submission), { to, u: asked(to), us: at })
    },

    async passed(to, limit) {
      return (await table.query({ index: 'due', partition: asked(to), limit })).map(({ pk, us }) => ({ submission: submissionOf(String(pk)), at: String(us) }))
    },

    async endPass(submission, to, at) {
      await table.remove(passKey(submission), { that: '#to = :to AND #us = :at', values: { to, at } })
    },

    async release(submission, by) {
      await table.remove(claimKey(submission), { that: '#holder = :by', values: { by } })
    },

    claimed,
  }
}
