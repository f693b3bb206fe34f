import type { Notice } from '../../../shared/notice.ts'
import { AppError } from '../../errors.ts'
import type { Claim, Notes } from '../../ports.ts'
import { inTurns } from './in-turns.ts'
import { claimKey, type Key, NOTICES, noticeKey, ofSubmission, secondsOf, submissionKey, submissionOf } from './keys.ts'
import { ABSENT, type Item, type Table } from './table.ts'

/** Claims that ended or were given back just when they were looked at, in a row; then something else must be wrong. */
const ATTEMPTS = 5

/** Notices that name a reporter, in the index of what time makes due. */
const reporters = (city: string) => `${city}#reporter`
const namesReporter = ({ name, email }: Notice) => name !== undefined || email !== undefined

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

  async function claimed(submission: string, now: string): Promise<Claim | undefined> {
    const item = await table.get(claimKey(submission))
    if (!item || String(item.until) <= now) return undefined
    return { by: { id: String(item.holder), name: String(item.name) }, until: String(item.until) }
  }

  return {
    async addNotice(notice) {
      const due = namesReporter(notice) && { u: reporters(notice.city), us: notice.at }
      await table.put(noticeKey(notice.submission, notice.at, notice.id), { notice: JSON.stringify(notice), ...due }, ABSENT)
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

    async claim(submission, by, now, until) {
      const item = { holder: by.id, name: by.name, until, ttl: secondsOf(until) }
      const free = { that: 'attribute_not_exists(#until) OR #until <= :now OR #holder = :holder', values: { now, holder: by.id } }
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (await table.put(claimKey(submission), item, free)) return { by: { id: by.id, name: by.name }, until }
        const holder = await claimed(submission, now)
        if (holder) return holder
      }
      throw new AppError('unavailable', `expected to take or read the claim within ${ATTEMPTS} attempts`)
    },

    async release(submission, by) {
      await table.remove(claimKey(submission), { that: '#holder = :by', values: { by } })
    },

    claimed,
  }
}
